package vn.kehoach.plan;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Their values in a plan; an empty value is a gap. */
  public static Map<String, String> of(Plan plan) {
    IssuingBody body = plan.body();
    Head.Period period = plan.head().period();
    boolean oneYear = period != null && period.from() == period.to();
    Map<String, String> all = new LinkedHashMap<>();
    all.put("co_quan", body.name());
    all.put("viet_tat", body.shortName());
    all.put("dia_ban", body.area());
    all.put("loai_dia_ban", body.areaNoun());
    all.put("dia_danh", body.place());
    all.put("cap_tren", body.superior());
    all.put("giai_doan", period == null ? "" : period.printed());
    all.put("nam", oneYear ? period.printed() : "");
    return all;
  }

  /** Whether a name means something already. */
  public static boolean holds(String name) {
    return ALL.contains(name) || name.equals(FIGURE);
  }
}
