package vn.kehoach.overlay;

import java.util.List;
import vn.kehoach.yaml.Node;

/** A tree as YAML in flow style, for comparing what it says. */
final class Printed {

  private Printed() {}

  static String of(Node node) {
    if (node instanceof Node.Mapping map) {
      List<String> entries =
          map.entries().stream().map(e -> e.key().value() + ": " + of(e.value())).toList();
      return "{" + String.join(", ", entries) + "}";
    }
    if (node instanceof Node.Sequence list) {
      return "[" + String.join(", ", list.items().stream().map(Printed::of).toList()) + "]";
    }
    return ((Node.Scalar) node).value();
  }
}
