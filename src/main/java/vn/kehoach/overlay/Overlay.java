package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.yaml.Node;

/** Lays plans over the models they take up (kế hoạch trên kế hoạch mẫu). */
public final class Overlay {
  private static final List<String> ONLY_WITH_MODEL = List.of("phien_ban_mau", "sua");

  private final ModelLibrary models;

  /** Takes models from a library. */
  public Overlay(ModelLibrary models) {
    this.models = models;
  }

  /**
   * The effective tree: the model's, with the plan's head over it and its changes applied; what is
   * faulty in them is reported and left out. A plan without a model is its own effective tree.
   * Empty where the model cannot be had.
   *
   * @param status the state asked for, or null to take the plan's own: a parameter without a value
   *     is an error, in a draft only a warning
   */
  public Optional<Node.Mapping> merge(Node.Mapping plan, Status status, Diagnostics out) {
    if (plan.entry(ModelTaker.NAME).isEmpty()) {
      return Optional.of(withoutModel(plan, status, out));
    }
    if (plan.entry("phien_ban").isPresent()) {
      out.report(Code.MODEL_AS_PLAN, plan.entry("phien_ban").get().key().span());
      return Optional.empty();
    }
    return new ModelTaker(models, out).model(plan).map(model -> merge(plan, model, status, out));
  }

  private static Node.Mapping withoutModel(Node.Mapping plan, Status status, Diagnostics out) {
    Gap.report(plan, status, out);
    for (String key : ONLY_WITH_MODEL) {
      plan.entry(key).ifPresent(e -> out.report(Code.CHANGES_WITHOUT_MODEL, e.key().span(), key));
    }
    return Maps.without(plan, ONLY_WITH_MODEL);
  }

  /** The effective tree of a plan over one model. */
  static Node.Mapping merge(Node.Mapping plan, Model model, Status status, Diagnostics out) {
    Faults faults = new Faults(out);
    Changes changes = new ChangesReader(model, plan, faults).read();
    Set<String> dropped = new ChangeClashes(model, faults).dropped(changes);
    Set<Node> touched = model.paths().to(changes.byId().keySet(), dropped);
    TreeMerger merger = new TreeMerger(changes, touched, new Duties(dropped, faults));
    Node.Mapping tree = merger.merge(model.tree());
    Optional<Node.Entry> parameters =
        new ParameterValues(model, faults, Gap.severity(status, plan, model.tree())).of(plan);
    Node.Mapping values = new Node.Mapping(parameters.stream().toList(), plan.span());
    Node.Mapping known = Maps.map(values, Model.PARAMETERS).orElse(values);
    Figures figures = figures(known, model, faults);
    Node.Mapping whole = Maps.put(figures.resolve(tree), values.entries());
    Node.Mapping merged = new HeadMerger(model, out).merge(whole, plan);
    new Citations(model, changes).report(dropped, merged, faults);
    return merged;
  }

  private static Figures figures(Node.Mapping parameters, Model model, Faults faults) {
    return new Figures(parameters, model.elements(), model.settled(), new ValueFaults(faults));
  }
}
