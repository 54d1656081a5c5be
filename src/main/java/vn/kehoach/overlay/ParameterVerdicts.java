package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.overlay.Verdict.Subject;
import vn.kehoach.yaml.Node;

/**
 * What an upgrade means for the parameters (nhận định tham số). A value that the plan fills in is
 * its own: it is kept as long as the newer declaration allows it.
 */
final class ParameterVerdicts {
  private static final String FALLBACK = "mac_dinh";

  private final Node.Mapping given;
  private final Model from;
  private final Model to;

  ParameterVerdicts(Node.Mapping plan, Model from, Model to) {
    Node.Mapping none = new Node.Mapping(List.of(), plan.span());
    this.given = Maps.map(plan, Model.PARAMETERS).orElse(none);
    this.from = from;
    this.to = to;
  }

  /** The verdicts on the parameters that one of the versions declares. */
  List<Verdict> all() {
    Set<String> names = new LinkedHashSet<>(from.parameters().keySet());
    names.addAll(to.parameters().keySet());
    List<Verdict> all = new ArrayList<>();
    names.forEach(name -> all.add(verdict(name)));
    return all;
  }

  private Verdict verdict(String name) {
    Content before = declaration(from, name);
    Content after = declaration(to, name);
    Optional<Node.Scalar> mine = Maps.text(given, name);
    List<Difference> differences = new ArrayList<>();
    Set<String> fields = new LinkedHashSet<>(Content.differences(before, after));
    mine.ifPresent(value -> fields.add(FALLBACK));
    for (String field : fields) {
      Optional<Node> own = field.equals(FALLBACK) ? mine.map(m -> m) : Optional.empty();
      differences.add(new Difference(field, before.field(field), after.field(field), own));
    }
    State state = state(name, mine, fields.isEmpty());
    Set<Decision> choices = state == State.CONFLICT ? Set.of(Decision.MODEL) : Set.of();
    return new Verdict(
        Subject.PARAMETER, name, state, differences, false, false, Optional.empty(), choices);
  }

  private State state(String name, Optional<Node.Scalar> mine, boolean same) {
    if (!to.parameters().containsKey(name)) {
      return State.GONE;
    }
    if (!from.parameters().containsKey(name)) {
      return State.ADDED;
    }
    if (mine.isEmpty()) {
      return same ? State.SAME : State.MODEL;
    }
    return fits(mine.get(), to.parameters().get(name)) ? State.PLAN : State.CONFLICT;
  }

  private static boolean fits(Node.Scalar value, Parameter declared) {
    Diagnostics out = new Diagnostics();
    return new ParameterCheck(new ValueFaults(new Faults(out))).fits(value, declared);
  }

  private static Content declaration(Model model, String name) {
    return Maps.map(model.raw(), Model.PARAMETERS)
        .flatMap(all -> Maps.map(all, name))
        .map(said -> new Content(values(said)))
        .orElse(new Content(Map.of()));
  }

  private static Map<String, Node> values(Node.Mapping said) {
    Map<String, Node> values = new java.util.LinkedHashMap<>();
    said.entries().forEach(e -> values.put(e.key().value(), e.value()));
    return values;
  }
}
