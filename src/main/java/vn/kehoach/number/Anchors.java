package vn.kehoach.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.source.Span;

/** Finds what an id stands for, or reports that nothing does (bảng mã). */
final class Anchors {
  private final Map<String, Anchor> byId;
  private final Faults faults;

  /** Made when an id is not found; in a sound plan all are. */
  private List<String> ids;

  private List<String> goals;

  Anchors(Map<String, Anchor> byId, Faults faults) {
    this.byId = byId;
    this.faults = faults;
  }

  private static boolean isGoal(Anchor anchor) {
    return anchor instanceof Anchor.Goal || anchor instanceof Anchor.GoalTarget;
  }

  /** The reference to an id, as in the middle of a sentence; none where it cannot be made. */
  Optional<String> reference(String id, Span span) {
    Optional<Anchor> found = find(id, false, span);
    Optional<String> reference = found.map(Anchor::reference).filter(r -> !r.isEmpty());
    if (found.isPresent() && reference.isEmpty()) {
      faults.unfit(Code.REFERENCE_WITHOUT_NUMBER, span, id, found.get().span());
    }
    return reference;
  }

  /** The objective or target that has an id. */
  Optional<Anchor> goal(String id, Span span) {
    Optional<Anchor> found = find(id, true, span);
    if (found.isPresent() && !isGoal(found.get())) {
      faults.unfit(Code.NOT_A_TARGET, span, id, found.get().span());
    }
    return found.filter(Anchors::isGoal);
  }

  private Optional<Anchor> find(String id, boolean goal, Span span) {
    Anchor found = byId.get(id);
    if (found == null) {
      faults.unknownId(span, id, goal ? goals() : ids(), byId);
    }
    return Optional.ofNullable(found);
  }

  private List<String> ids() {
    ids = ids == null ? List.copyOf(byId.keySet()) : ids;
    return ids;
  }

  private List<String> goals() {
    if (goals == null) {
      goals = byId.keySet().stream().filter(id -> isGoal(byId.get(id))).toList();
    }
    return goals;
  }
}
