package vn.kehoach.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.plan.Inline.Insertion;
import vn.kehoach.plan.Inline.Reference;
import vn.kehoach.plan.Inline.UnitName;
import vn.kehoach.plan.IssuingBody.Unit;

/**
 * Finds the words for a name, a unit or a reference (chỗ chèn). Where there are none, the fault is
 * reported and the result is empty.
 */
final class Insertions {
  private final Names names;
  private final Map<String, Unit> units;
  private final Anchors anchors;
  private final Faults faults;

  Insertions(Names names, Map<String, Unit> units, Anchors anchors, Faults faults) {
    this.names = names;
    this.units = units;
    this.anchors = anchors;
    this.faults = faults;
  }

  /** The same inside a target, which has figures of its own. */
  Insertions with(SortedMap<String, BigDecimal> figures) {
    return new Insertions(names.with(figures), units, anchors, faults);
  }

  Optional<String> words(Insertion insertion) {
    String name = insertion.name();
    String value = names.value(name);
    if (value == null && names.isStrayFigure(name)) {
      faults.report(Code.FIGURE_OUTSIDE_TARGET, insertion.span(), name);
    } else if (value == null) {
      faults.unknown(Code.UNKNOWN_NAME, insertion.span(), name, names::all);
    } else if (value.isEmpty() && !names.isParameter(name)) {
      faults.gap(name, insertion.span());
    }
    return Optional.ofNullable(value).filter(v -> !v.isEmpty());
  }

  Optional<String> words(Reference reference) {
    return anchors.reference(reference.id(), reference.span());
  }

  Optional<String> words(UnitName unit) {
    Optional<Unit> found = Optional.ofNullable(units.get(unit.id()));
    if (found.isEmpty()) {
      faults.unknown(Code.UNKNOWN_UNIT, unit.span(), unit.id(), units::keySet);
    }
    return found.map(Unit::name);
  }
}
