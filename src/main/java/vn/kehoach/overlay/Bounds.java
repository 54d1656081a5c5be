package vn.kehoach.overlay;

import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.yaml.Node;

/** The bounds of a value (giới hạn): {@code toi_thieu} and {@code toi_da}, both within. */
record Bounds(Optional<Node.Scalar> minimum, Optional<Node.Scalar> maximum) {

  /** The bounds that a map gives, where it gives any. */
  static Bounds in(Node.Mapping map) {
    return new Bounds(Maps.text(map, Model.MINIMUM), Maps.text(map, Model.MAXIMUM));
  }

  /** Whether a value is within; where it is not, the bound is shown. */
  <T extends Comparable<T>> boolean hold(
      Node.Scalar typed, String what, Function<String, Optional<T>> reading, ValueFaults faults) {
    Optional<T> value = reading.apply(typed.value());
    Optional<Node.Scalar> under =
        minimum.filter(bound -> order(value, reading.apply(bound.value())) < 0);
    Optional<Node.Scalar> over =
        maximum.filter(bound -> order(value, reading.apply(bound.value())) > 0);
    under.ifPresent(bound -> faults.below(typed, what, bound));
    over.ifPresent(bound -> faults.above(typed, what, bound));
    return under.isEmpty() && over.isEmpty();
  }

  /** How two values compare; what cannot be read breaks no bound. */
  private static <T extends Comparable<T>> int order(Optional<T> value, Optional<T> bound) {
    return value.isPresent() && bound.isPresent() ? value.get().compareTo(bound.get()) : 0;
  }
}
