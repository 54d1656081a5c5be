package vn.kehoach.overlay;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * What a text of a model has put into it (chỗ chèn): a name, or a reference to an id.
 *
 * @param word the name or the id
 */
record Inserted(String word, Node.Scalar text, Span span) {
  private static final Pattern NAME =
      Pattern.compile("(?<!\\\\)\\$\\{\\s*([a-z_][a-z0-9_]*)(?:\\.[a-z0-9_]*)?\\s*}");
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\\\)\\$\\{\\s*dan_chieu\\(\\s*'([^'\\n]{1,80})'\\s*\\)\\s*}");

  /** The names that are inserted below a node. */
  static List<Inserted> names(Node node) {
    return all(node, NAME);
  }

  /** The ids that are referred to below a node. */
  static List<Inserted> references(Node node) {
    return all(node, REFERENCE);
  }

  private static List<Inserted> all(Node node, Pattern pattern) {
    return texts(node).filter(t -> t.value().contains("${")).flatMap(t -> in(t, pattern)).toList();
  }

  private static Stream<Inserted> in(Node.Scalar text, Pattern pattern) {
    return pattern
        .matcher(text.value())
        .results()
        .map(m -> new Inserted(m.group(1), text, text.at(m.start(1), m.end(1))));
  }

  /** All texts below a node. */
  static Stream<Node.Scalar> texts(Node node) {
    if (node instanceof Node.Mapping map) {
      return map.entries().stream().flatMap(e -> texts(e.value()));
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().flatMap(Inserted::texts)
        : Stream.of((Node.Scalar) node);
  }
}
