package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.yaml.Node;

/**
 * Joins lists of duties ({@code theo_doi}): by the id of the target; what a plan leaves out of its
 * model, no unit answers for any more.
 */
final class Duties {
  static final String KEY = "theo_doi";
  static final List<String> TARGETS = List.of("chi_tieu", "muc_tieu");

  private final Set<String> dropped;
  private final Faults faults;

  /** Works with the ids that the plan leaves out. */
  Duties(Set<String> dropped, Faults faults) {
    this.dropped = dropped;
    this.faults = faults;
  }

  /** A unit of the model without its duties to what is left out. */
  Node.Mapping prune(Fields unit) {
    if (dropped.isEmpty() || !(unit.value(KEY).orElse(null) instanceof Node.Sequence list)) {
      return unit.item();
    }
    List<Node> kept =
        list.items().stream()
            .filter(duty -> target(duty).filter(this::isDropped).isEmpty())
            .toList();
    return kept.size() == list.items().size()
        ? unit.item()
        : Maps.replace(
            unit.item(),
            (key, value) -> value == list ? new Node.Sequence(kept, list.span()) : value);
  }

  private boolean isDropped(Node.Scalar target) {
    return dropped.contains(target.value());
  }

  /** The duties of the model, those that the plan names in its words, added or taken out. */
  Node merge(Optional<Node> model, Node plan) {
    List<Node> before = items(model.orElse(null));
    Set<String> known = ids(before);
    known.addAll(dropped);
    Set<String> named = ids(items(plan));
    List<Node> all = new ArrayList<>(before);
    all.removeIf(duty -> target(duty).filter(t -> named.contains(t.value())).isPresent());
    for (Node duty : items(plan)) {
      if (!isDrop(duty)) {
        all.add(duty);
      } else {
        target(duty)
            .filter(t -> !known.contains(t.value()))
            .ifPresent(t -> faults.unknownDuty(t, known));
      }
    }
    return new Node.Sequence(all, plan.span());
  }

  /** The targets that a list of duties names, with their places. */
  static List<Node.Scalar> targets(Optional<Node> list) {
    return items(list.orElse(null)).stream().flatMap(duty -> target(duty).stream()).toList();
  }

  /** The targets that a list of duties names. */
  static Set<String> ids(Optional<Node> list) {
    return ids(items(list.orElse(null)));
  }

  private static Set<String> ids(List<Node> duties) {
    return duties.stream()
        .flatMap(duty -> target(duty).stream())
        .map(Node.Scalar::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a duty is taken out. */
  static boolean isDrop(Node duty) {
    return duty instanceof Node.Mapping map
        && Maps.text(map, Operation.DROP).filter(s -> s.value().equals("true")).isPresent();
  }

  /** The target that a duty names. */
  static Optional<Node.Scalar> target(Node duty) {
    if (duty instanceof Node.Scalar id) {
      return Optional.of(id);
    }
    return duty instanceof Node.Mapping map
        ? TARGETS.stream().flatMap(key -> Maps.text(map, key).stream()).findFirst()
        : Optional.empty();
  }

  private static List<Node> items(Node list) {
    return list instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }
}
