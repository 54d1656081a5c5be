package vn.kehoach.number;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Span;

/** Reports what the second pass finds wrong in a plan. */
final class Faults {
  private final Span plan;
  private final Severity gap;
  private final Diagnostics out;
  private final Set<String> missing = new HashSet<>();

  /** However many names are wrong, only so many are compared with the known ones. */
  private int comparisons = 50;

  Faults(Plan plan, Diagnostics out) {
    this.plan = plan.span();
    boolean draft = plan.status() == Plan.Status.DRAFT;
    this.gap = draft ? Severity.WARNING : Code.GAP.severity();
    this.out = out;
  }

  void report(Code code, Span span, Object... arguments) {
    out.report(code, span, arguments);
  }

  /** An id that stands for something else than is asked for; shows what it stands for. */
  void unfit(Code code, Span span, String id, Span there) {
    out.report(code, span, Related.of(there, "related.here", id), id);
  }

  /** An objective or target that is given to a unit a second time. */
  void twice(Span span, String id, Span first) {
    out.report(Code.DUTY_TWICE, span, Related.of(first, "related.first", id), id);
  }

  /**
   * A name that has no value yet: an error, in a draft only a warning. Where a text of the model
   * asks for it, the plan is where it is missing.
   */
  void gap(String name, Span span) {
    if (span.file().name().equals(plan.file().name())) {
      out.add(new Diagnostic(Code.GAP, gap, span, List.of(name), List.of()));
    } else if (missing.add(name)) {
      List<Related> asked = List.of(Related.of(span, "related.asked", name));
      out.add(new Diagnostic(Code.GAP, gap, plan, List.of(name), asked));
    }
  }

  /** A name that is not among the known ones. */
  void unknown(Code code, Span span, String name, Supplier<Set<String>> known) {
    nearest(name, known)
        .ifPresentOrElse(
            near -> out.report(code, span, name, near), () -> out.report(code, span, name));
  }

  /** An id that nothing has; the nearest of the likely ones is shown with its place. */
  void unknownId(Span span, String id, List<String> likely, Map<String, Anchor> anchors) {
    Optional<String> nearest = nearest(id, () -> likely);
    if (nearest.isEmpty()) {
      out.report(Code.UNKNOWN_REFERENCE, span, id);
      return;
    }
    String near = nearest.get();
    Related there = Related.of(anchors.get(near).span(), "related.here", near);
    out.report(Code.UNKNOWN_REFERENCE, span, there, id, near);
  }

  private Optional<String> nearest(String name, Supplier<? extends Collection<String>> known) {
    comparisons = Math.max(-1, comparisons - 1);
    return comparisons >= 0 ? Nearest.to(name, known.get()) : Optional.empty();
  }
}
