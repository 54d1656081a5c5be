package vn.kehoach.pipeline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * Leaves out gaps that only follow from another fault: a value that was typed, and found faulty, is
 * not missing as well.
 */
final class FollowingGaps {
  private final Node tree;
  private final List<Diagnostic> errors;

  FollowingGaps(Node tree, List<Diagnostic> findings) {
    this.tree = tree;
    this.errors = findings.stream().filter(FollowingGaps::isOtherError).toList();
  }

  /** The findings without those gaps. */
  static List<Diagnostic> without(Optional<Node> tree, List<Diagnostic> findings) {
    if (tree.isEmpty() || findings.stream().noneMatch(f -> f.code() == Code.GAP)) {
      return findings;
    }
    FollowingGaps following = new FollowingGaps(tree.get(), findings);
    return findings.stream().filter(f -> !following.has(f)).toList();
  }

  private static boolean isOtherError(Diagnostic finding) {
    return finding.severity() == Severity.ERROR && finding.code() != Code.GAP;
  }

  private boolean has(Diagnostic finding) {
    return finding.code() == Code.GAP
        && finding.arguments().get(0) instanceof String key
        && isFaulty(tree, finding.span(), key);
  }

  /** Rows are missed in a table that has another fault: they may come from a file. */
  private boolean isFaulty(Node node, Span place, String key) {
    boolean table = key.equals("hang");
    return table && errors.stream().anyMatch(error -> holds(place, error.span()))
        || isFaulty(node, key, place, true);
  }

  /** Whether a map around the place has the key, and its value a fault. */
  private boolean isFaulty(Node node, String key, Span place, boolean top) {
    if (!top && !holds(node.span(), place)) {
      return false;
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().anyMatch(item -> isFaulty(item, key, place, false));
    }
    if (!(node instanceof Node.Mapping map)) {
      return false;
    }
    boolean here = map.entry(key).map(Node.Entry::value).filter(this::hasError).isPresent();
    return here || map.entries().stream().anyMatch(e -> isFaulty(e.value(), key, place, false));
  }

  private boolean hasError(Node value) {
    return errors.stream().anyMatch(error -> holds(value.span(), error.span()));
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.file() == inner.file()
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }
}
