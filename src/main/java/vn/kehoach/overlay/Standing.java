package vn.kehoach.overlay;

import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Tells which parts of a plan are sound over another version of its model (còn đứng được). */
final class Standing {
  /** What an upgrade itself puts right, or tells at another id. */
  private static final Set<Code> ELSEWHERE = Set.of(Code.UNKNOWN_DUTY, Code.ID_OF_MODEL);

  private final List<Span> faults;

  private Standing(List<Span> faults) {
    this.faults = faults;
  }

  /** Lays the plan over the model, and remembers where that fails. */
  static Standing of(Node.Mapping plan, Model model) {
    Diagnostics out = new Diagnostics();
    Overlay.merge(plan, model, Status.DRAFT, out);
    return new Standing(
        out.list().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .filter(found -> !ELSEWHERE.contains(found.code()))
            .map(Diagnostic::span)
            .toList());
  }

  /** Lays only some changes over the model. */
  static Standing of(Node.Mapping changes, Node.Mapping plan, Model model) {
    Node.Scalar key = new Node.Scalar(ChangesReader.KEY, changes.span());
    List<Node.Entry> only = List.of(new Node.Entry(key, changes));
    return of(new Node.Mapping(only, plan.span()), model);
  }

  /** Whether an entry of the plan is sound. */
  boolean holds(Node.Entry entry) {
    Span from = entry.key().span();
    int end = Math.max(from.end(), entry.value().span().end());
    return faults.stream()
        .noneMatch(
            fault ->
                fault.file() == from.file()
                    && fault.start() >= from.start()
                    && fault.start() <= end);
  }
}
