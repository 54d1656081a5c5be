package vn.kehoach.overlay;

import java.util.Optional;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.yaml.Node;

/** Holds the fields that a change gives against what the block has (kiểm tra trường). */
final class FieldReader {
  private static final String TEXT = "noi_dung";

  private final Faults faults;

  FieldReader(Faults faults) {
    this.faults = faults;
  }

  /** Whether a field may take the place of the model's. */
  boolean check(Node.Entry field, Element element, Node.Mapping said) {
    Optional<Shape> shape = element.kind().shape(field.key().value());
    if (shape.isEmpty()) {
      faults.noSuchField(field.key(), element, element.kind().fields().keySet());
      return false;
    }
    Phrase expected = expected(field, shape.get(), element, said);
    if (!shape.get().fits(field.value()) || !isLike(field.value(), expected, shape.get())) {
      Related place = element.related(field.key().value());
      faults.wrongShape(field.key().value(), expected, field.value(), Optional.of(place));
      return false;
    }
    if (shape.get() == Shape.FIGURES) {
      return new FigureReader(faults).check(field, element, said.entry(TEXT).isEmpty());
    }
    return keepsLists(field, shape.get(), element);
  }

  /** Figures keep the form that the text of the model asks for: one, or several by name. */
  private static Phrase expected(
      Node.Entry field, Shape shape, Element element, Node.Mapping said) {
    Optional<Node> model = element.fields().value(field.key().value());
    boolean sameText = said.entry(TEXT).isEmpty();
    return shape == Shape.FIGURES && sameText
        ? model.map(Shape::wordsFor).orElse(shape.words())
        : shape.words();
  }

  private static boolean isLike(Node value, Phrase expected, Shape shape) {
    return expected.equals(shape.words()) || expected.equals(Shape.wordsFor(value));
  }

  /** Lists merge by id: a change may fill an empty list, not replace or empty the model's. */
  private boolean keepsLists(Node.Entry field, Shape shape, Element element) {
    Optional<Node> model = element.fields().value(field.key().value());
    boolean replaces =
        (shape.family().isPresent() || shape == Shape.COLUMNS)
            && model.filter(Node.Sequence.class::isInstance).isPresent();
    boolean empties =
        shape == Shape.DUTIES
            && field.value() instanceof Node.Sequence list
            && list.items().isEmpty();
    if (replaces || empties) {
      faults.listAsWhole(field.key(), element);
    }
    return !replaces && !empties;
  }
}
