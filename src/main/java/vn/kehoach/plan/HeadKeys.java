package vn.kehoach.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of a plan's head (khóa phần đầu). */
public final class HeadKeys {
  /** In the order in which plans are read aloud. */
  public static final List<String> ORDER =
      List.of(
          "id",
          "trang_thai",
          "co_quan",
          "so",
          "ky_hieu",
          "ngay",
          "dia_danh",
          "muc_do_khan",
          "pham_vi_luu_hanh",
          "kem_theo",
          "giai_doan",
          "nam",
          "bo_cuc",
          "danh_so",
          "tham_so",
          "trich_yeu",
          "can_cu",
          "mo_dau",
          "noi_dung",
          "ket_thuc",
          "noi_nhan",
          "luu",
          "ky",
          "phu_luc",
          "bo_qua");

  private static final Map<String, Integer> PLACES = places();

  private HeadKeys() {}

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    ORDER.forEach(key -> places.put(key, places.size()));
    return places;
  }

  /** Where a key stands in that order; keys that are not known come last. */
  public static int place(String key) {
    return PLACES.getOrDefault(key, ORDER.size());
  }
}
