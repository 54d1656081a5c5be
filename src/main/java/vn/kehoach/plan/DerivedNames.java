package vn.kehoach.plan;

import java.util.Set;

/** Names that texts can take up without a parameter (tên có sẵn); no parameter may hide one. */
public final class DerivedNames {
  /** What body and head of a plan give. */
  public static final Set<String> ALL =
      Set.of(
          "co_quan",
          "viet_tat",
          "dia_ban",
          "loai_dia_ban",
          "dia_danh",
          "cap_tren",
          "giai_doan",
          "nam");

  /** A target's own figure. */
  public static final String FIGURE = "gia_tri";

  private DerivedNames() {}

  /** Whether a name means something already. */
  public static boolean holds(String name) {
    return ALL.contains(name) || name.equals(FIGURE);
  }
}
