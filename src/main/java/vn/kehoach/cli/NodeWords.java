package vn.kehoach.cli;

import java.util.stream.Collectors;
import vn.kehoach.diagnostic.ScreenText;
import vn.kehoach.yaml.Node;

/** A value of a plan on one line, for reports (giá trị trên một dòng). */
final class NodeWords {

  private NodeWords() {}

  static String of(Node node) {
    if (node instanceof Node.Mapping map) {
      return map.entries().stream()
          .map(e -> e.key().value() + ": " + of(e.value()))
          .collect(Collectors.joining(", "));
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(NodeWords::of).collect(Collectors.joining("; "));
    }
    return ScreenText.safe(((Node.Scalar) node).value().strip().replaceAll("\\s+", " "));
  }
}
