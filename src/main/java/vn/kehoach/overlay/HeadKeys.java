package vn.kehoach.overlay;

import java.util.Comparator;
import java.util.List;
import vn.kehoach.yaml.Node;

/** The keys of a plan's head (khóa phần đầu), in the order in which plans are read aloud. */
final class HeadKeys {
  static final List<String> ORDER =
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

  private HeadKeys() {}

  /** The head with its entries in that order; keys that are not known come last. */
  static Node.Mapping inOrder(Node.Mapping head) {
    Comparator<Node.Entry> order = Comparator.comparingInt(e -> place(e.key().value()));
    return new Node.Mapping(head.entries().stream().sorted(order).toList(), head.span());
  }

  private static int place(String key) {
    int at = ORDER.indexOf(key);
    return at < 0 ? ORDER.size() : at;
  }
}
