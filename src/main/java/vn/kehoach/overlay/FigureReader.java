package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Figure;
import vn.kehoach.yaml.Node;

/** Holds the figures that a change gives against what the target has (kiểm tra số liệu). */
final class FigureReader {
  private final Faults faults;

  FigureReader(Faults faults) {
    this.faults = faults;
  }

  /** Whether all are figures, under names that the text of the target knows. */
  boolean check(Node.Entry field, Element element, boolean sameText) {
    if (!(field.value() instanceof Node.Mapping named)) {
      return isFigure(field.value(), field.key().value(), element);
    }
    boolean sound = true;
    for (Node.Entry figure : named.entries()) {
      sound &= isFigure(figure.value(), field.key().value(), element);
      sound &= !sameText || isKnown(figure.key(), element);
    }
    return sound;
  }

  private boolean isFigure(Node value, String field, Element element) {
    if (!(value instanceof Node.Scalar typed)) {
      faults.wrongShape(field, Shape.TEXT.words(), value, Optional.of(element.related(field)));
      return false;
    }
    boolean figure =
        typed.isEmpty()
            || Figures.insertion(typed).isPresent()
            || Figure.of(typed.value()).isPresent();
    if (!figure) {
      new ValueFaults(faults).notANumber(typed, field, element.related(field));
    }
    return figure;
  }

  private boolean isKnown(Node.Scalar name, Element element) {
    List<String> known =
        element
            .fields()
            .value(Figures.KEY)
            .filter(Node.Mapping.class::isInstance)
            .map(map -> Maps.keys((Node.Mapping) map))
            .orElse(List.of());
    boolean there = known.contains(name.value());
    if (!there) {
      faults.noSuchField(name, element, known);
    }
    return there;
  }
}
