package vn.kehoach.overlay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.plan.DerivedNames;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.yaml.Node;

/** Holds a model against what plans need of it (kiểm tra mẫu), before it is published. */
public final class ModelCheck {
  /** What a plan fills in, or what is told at its place in the text. */
  private static final Set<Code> TOLD_ELSEWHERE = Set.of(Code.UNSET_PARAMETER, Code.UNKNOWN_NAME);

  /** Reports ids that are missing, parameters without use or declaration, rules that contradict. */
  public void check(Model model, Diagnostics out) {
    new IdCheck(out).check(model);
    new RuleCheck(model, out).check();
    parameters(model, out);
    references(model, out);
    Node.Mapping none = new Node.Mapping(List.of(), model.raw().span());
    Diagnostics found = new Diagnostics();
    Overlay.merge(none, model, Status.DRAFT, found);
    found.list().stream().filter(d -> !TOLD_ELSEWHERE.contains(d.code())).forEach(out::add);
  }

  private static void parameters(Model model, Diagnostics out) {
    ValueFaults faults = new ValueFaults(new Faults(out));
    Map<String, Parameter> declared = model.parameters();
    Set<String> known = new TreeSet<>(declared.keySet());
    known.addAll(DerivedNames.ALL);
    Set<String> used = new TreeSet<>();
    for (Inserted inserted : Inserted.names(model.tree())) {
      used.add(inserted.word());
      if (!known.contains(inserted.word()) && !inserted.word().equals(Figures.KEY)) {
        faults.unknownName(inserted, known);
      }
    }
    for (Parameter parameter : declared.values()) {
      if (DerivedNames.ALL.contains(parameter.name())) {
        out.report(Code.PARAMETER_HIDES_NAME, parameter.key().span(), parameter.name());
      } else if (!used.contains(parameter.name())) {
        out.report(Code.UNUSED_PARAMETER, parameter.key().span(), parameter.name());
      }
    }
  }

  private static void references(Model model, Diagnostics out) {
    Faults faults = new Faults(out);
    Set<String> ids = model.elements().keySet();
    model.references().stream()
        .filter(reference -> !ids.contains(reference.word()))
        .forEach(reference -> faults.unknownReference(reference.word(), reference.span(), ids));
    for (Element unit : model.elements().values()) {
      Duties.targets(unit.fields().value(Duties.KEY)).stream()
          .filter(target -> !ids.contains(target.value()))
          .forEach(target -> faults.unknownReference(target.value(), target.span(), ids));
    }
  }

  /** A place in a model as the second place of a finding. */
  static Related related(Node.Scalar at) {
    return Related.of(at.span(), "related.model", at.value());
  }
}
