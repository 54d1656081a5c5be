package vn.kehoach.plan;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.source.Span;

/**
 * A unit that is named in a plan (đơn vị).
 *
 * @param id id in the body's {@code don_vi}, or an empty text where the name was written out
 * @param name the unit's full name
 */
public record UnitReference(String id, String name, Span span) {

  /** The names of several units, in one line; names with a comma are parted by semicolons. */
  public static String names(List<UnitReference> units) {
    if (units.size() == 1) {
      return units.get(0).name();
    }
    boolean commas = units.stream().anyMatch(unit -> unit.name().contains(","));
    return units.stream()
        .map(UnitReference::name)
        .collect(Collectors.joining(commas ? "; " : ", "));
  }
}
