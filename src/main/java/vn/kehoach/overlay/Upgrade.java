package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.yaml.Node;

/** What changes for a plan between two versions of its model (nâng phiên bản). */
public final class Upgrade {

  private Upgrade() {}

  /** The verdicts on parameters, head and ids, those that say the same among them. */
  public static List<Verdict> verdicts(Node.Mapping plan, Model from, Model to) {
    List<Verdict> all = new ArrayList<>(new ParameterVerdicts(plan, from, to).all());
    all.addAll(new HeadVerdicts(plan, from, to).all());
    all.addAll(new ItemVerdicts(plan, from, to).all());
    return all;
  }

  /** What one version of a model has that the other has not, whatever plans make of it. */
  public static List<Verdict> differences(Model from, Model to) {
    Node.Mapping none = new Node.Mapping(List.of(), from.raw().span());
    return verdicts(none, from, to).stream()
        .filter(verdict -> verdict.state() != Verdict.State.SAME)
        .toList();
  }
}
