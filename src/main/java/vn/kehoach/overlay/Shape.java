package vn.kehoach.overlay;

import java.util.Optional;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.yaml.Node;

/** What a field may hold (dạng của trường), as far as a change must know it. */
enum Shape {
  /** one scalar */
  TEXT("shape.text", null),
  /** a value that is replaced as it is, whatever its form */
  VALUE("shape.text_or_list", null),
  /** a figure, or figures by name: these merge by name */
  FIGURES("shape.text_or_map", null),
  /** ids of targets, a scope perhaps beside them: these merge by id */
  DUTIES("shape.list", null),
  /** a list that no change may replace */
  COLUMNS("shape.list", null),
  BLOCKS("shape.text_or_list", Family.BLOCKS),
  UNITS("shape.list", Family.UNITS),
  TARGETS("shape.list", Family.TARGETS),
  ROWS("shape.list", Family.ROWS),
  APPENDICES("shape.list", Family.APPENDICES),
  BASES("shape.list", Family.BASES),
  RECIPIENTS("shape.list", Family.RECIPIENTS);

  private final String words;
  private final Family family;

  Shape(String words, Family family) {
    this.words = words;
    this.family = family;
  }

  /** What the items are, where the field is a list whose items may have ids. */
  Optional<Family> family() {
    return Optional.ofNullable(family);
  }

  /** Whether a value has this form. */
  boolean fits(Node value) {
    return switch (this) {
      case TEXT -> value instanceof Node.Scalar;
      case VALUE, BLOCKS -> !(value instanceof Node.Mapping);
      case FIGURES -> !(value instanceof Node.Sequence);
      default -> value instanceof Node.Sequence || isEmpty(value);
    };
  }

  /** The form, in the reader's language. */
  Phrase words() {
    return Phrase.of(words);
  }

  /** The form that a value has, in the reader's language. */
  static Phrase wordsFor(Node found) {
    if (found instanceof Node.Sequence) {
      return Phrase.of("shape.list");
    }
    return Phrase.of(found instanceof Node.Mapping ? "shape.map" : scalar(found));
  }

  private static String scalar(Node found) {
    return isEmpty(found) ? "shape.nothing" : "shape.text";
  }

  /** A map, in the reader's language. */
  static Phrase mapWords() {
    return Phrase.of("shape.map");
  }

  /** Whether nothing was typed. */
  static boolean isEmpty(Node value) {
    return value instanceof Node.Scalar scalar && scalar.isEmpty();
  }
}
