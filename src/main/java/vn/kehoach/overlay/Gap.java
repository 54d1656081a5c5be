package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.yaml.Node;

/** How grave it is that a parameter has no value yet (chỗ trống): in a draft only a warning. */
final class Gap {
  private static final String STATUS = "trang_thai";
  private static final String DRAFT = "du_thao";

  private Gap() {}

  /** The severity, by the state that is asked for, else by the first tree that says one. */
  static Severity severity(Status status, Node.Mapping... trees) {
    boolean draft = status == null ? isDraft(List.of(trees)) : status == Status.DRAFT;
    return draft ? Severity.WARNING : Code.UNSET_PARAMETER.severity();
  }

  private static boolean isDraft(List<Node.Mapping> trees) {
    Optional<Node.Scalar> said =
        trees.stream().flatMap(tree -> Maps.text(tree, STATUS).stream()).findFirst();
    return said.filter(s -> s.value().equals(DRAFT)).isPresent();
  }

  /** Reports the parameters that a plan without a model names and leaves blank. */
  static void report(Node.Mapping plan, Status status, Diagnostics out) {
    Severity severity = severity(status, plan);
    for (Node.Entry entry : entries(plan)) {
      if (Shape.isEmpty(entry.value())) {
        List<Object> name = List.of(entry.key().value());
        out.add(new Diagnostic(Code.GAP, severity, entry.key().span(), name, List.of()));
      }
    }
  }

  private static List<Node.Entry> entries(Node.Mapping plan) {
    return Maps.map(plan, Model.PARAMETERS).map(Node.Mapping::entries).orElse(List.of());
  }
}
