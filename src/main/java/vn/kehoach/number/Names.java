package vn.kehoach.number;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.plan.DerivedNames;
import vn.kehoach.plan.Figure;
import vn.kehoach.plan.Plan;

/** The names that a text can take up, and their values (tên chèn); an empty value is a gap. */
final class Names {
  /** The name of a target's figure. */
  static final String VALUE = DerivedNames.FIGURE;

  private static final Map<String, String> WORDS =
      Map.of(
          "co_quan",
          "cơ quan",
          "viet_tat",
          "tên viết tắt",
          "dia_ban",
          "địa bàn",
          "loai_dia_ban",
          "loại địa bàn",
          "dia_danh",
          "địa danh",
          "cap_tren",
          "cấp trên",
          "giai_doan",
          "giai đoạn",
          "nam",
          "năm",
          VALUE,
          "giá trị");

  private final Map<String, String> common;
  private final SortedMap<String, BigDecimal> figures;
  private final Set<String> parameters;

  /** Takes the figures of a target; null outside of targets. */
  private Names(
      Map<String, String> common, SortedMap<String, BigDecimal> figures, Set<String> parameters) {
    this.common = common;
    this.figures = figures;
    this.parameters = parameters;
  }

  /** The names of a plan; a parameter may not take the place of a derived name. */
  static Names of(Plan plan, Faults faults) {
    Map<String, String> all = DerivedNames.of(plan);
    plan.parameters()
        .forEach(
            (name, value) -> {
              if (DerivedNames.holds(name)) {
                faults.report(Code.PARAMETER_HIDES_NAME, plan.span(), name);
              } else {
                all.put(name, value == null ? "" : value);
              }
            });
    return new Names(all, null, plan.parameters().keySet());
  }

  /** The same names, and the figures of a target: {@code gia_tri}, {@code gia_tri.name}. */
  Names with(SortedMap<String, BigDecimal> values) {
    return new Names(common, values, parameters);
  }

  /** The value of a name; empty where it has none yet, null where there is no such name. */
  String value(String name) {
    String figure = figures == null || !isFigure(name) ? null : figure(name);
    return figure == null ? common.get(name) : figure;
  }

  private static boolean isFigure(String name) {
    return name.startsWith(VALUE)
        && (name.length() == VALUE.length() || name.charAt(VALUE.length()) == '.');
  }

  /** A figure of the target as printed; empty where it has none at all, null where not that one. */
  private String figure(String name) {
    boolean single = name.length() == VALUE.length();
    BigDecimal value = figures.get(single ? "" : name.substring(VALUE.length() + 1));
    return value != null ? Figure.print(value) : single && figures.isEmpty() ? "" : null;
  }

  /** Whether a name is a target's figure that is asked for outside its target. */
  boolean isStrayFigure(String name) {
    return figures == null && isFigure(name);
  }

  /** Whether a name is a parameter: one without a value is told where it was to be filled in. */
  boolean isParameter(String name) {
    return parameters.contains(name) && !DerivedNames.holds(name);
  }

  /** How a gap is shown: "[giai đoạn]". */
  static String gap(String name) {
    return "[" + WORDS.getOrDefault(name, name) + "]";
  }

  /** All names that are known here. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    if (figures != null) {
      figures.keySet().forEach(name -> all.add(name.isEmpty() ? VALUE : VALUE + "." + name));
      all.addAll(figures.isEmpty() ? Set.of(VALUE) : Set.of());
    }
    all.addAll(common.keySet());
    return all;
  }
}
