package vn.kehoach.decode;

import java.util.Locale;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.yaml.Node;

/** The shape of a value (dạng), as findings name it. */
enum Shape {
  TEXT,
  LIST,
  MAP,
  TEXT_OR_LIST,
  TEXT_OR_MAP,
  LIST_OR_MAP,
  NOTHING;

  /** The shape a node has. */
  static Shape of(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isEmpty() ? NOTHING : TEXT;
    }
    return node instanceof Node.Sequence ? LIST : MAP;
  }

  Phrase phrase() {
    return Phrase.of("shape." + name().toLowerCase(Locale.ROOT));
  }
}
