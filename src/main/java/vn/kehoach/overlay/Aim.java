package vn.kehoach.overlay;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.plan.Figure;
import vn.kehoach.yaml.Node;

/**
 * What a model wants a figure to reach (mức của mẫu).
 *
 * @param figure the model's figure, where it is typed there
 * @param direction {@code tang}, {@code giam}, {@code giu}, or an empty text
 */
record Aim(Optional<Node.Scalar> figure, String direction) {
  private static final String DIRECTION = "chieu";

  /** The aim of a target's figure; the single one of {@code gia_tri: 90} has the empty name. */
  static Aim of(Element target, String name) {
    Node value = target.fields().value(Figures.KEY).orElse(null);
    Optional<Node.Scalar> figure =
        value instanceof Node.Mapping map
            ? Maps.text(map, name)
            : Optional.ofNullable(value).map(v -> v instanceof Node.Scalar s ? s : null);
    String direction =
        target
            .fields()
            .value(DIRECTION)
            .map(v -> v instanceof Node.Scalar s ? s.value() : "")
            .orElse("");
    return new Aim(figure, direction);
  }

  /** Tells of a figure that asks for less than the model does. */
  void hold(Node.Scalar typed, String target, ValueFaults faults) {
    Optional<BigDecimal> wanted = figure.flatMap(f -> Figure.of(f.value()));
    Optional<BigDecimal> given = Figure.of(typed.value());
    if (wanted.isPresent() && given.isPresent() && isWeaker(given.get(), wanted.get())) {
      faults.weaker(typed, target, figure.orElseThrow());
    }
  }

  private boolean isWeaker(BigDecimal given, BigDecimal wanted) {
    int order = given.compareTo(wanted);
    return switch (direction) {
      case "tang", "giu" -> order < 0;
      case "giam" -> order > 0;
      default -> false;
    };
  }
}
