package vn.kehoach.pipeline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** Compares the trees of two texts by keys, lists and the words of the values (hình cây). */
public final class TreeShape {

  private TreeShape() {}

  /** Whether both texts read without a fault, as trees of the same keys, lists and words. */
  public static boolean same(SourceFile one, SourceFile other) {
    Optional<Node> first = read(one);
    Optional<Node> second = read(other);
    return first.isPresent() && second.isPresent() && same(first.get(), second.get());
  }

  private static Optional<Node> read(SourceFile file) {
    Diagnostics faults = new Diagnostics();
    Optional<Node> tree = new YamlReader().read(file, faults);
    return faults.hasErrors() ? Optional.empty() : tree;
  }

  private static boolean same(Node one, Node other) {
    if (one instanceof Node.Mapping first && other instanceof Node.Mapping second) {
      return sameMaps(first.entries(), second.entries());
    } else if (one instanceof Node.Sequence first && other instanceof Node.Sequence second) {
      return sameLists(first.items(), second.items());
    }
    return one instanceof Node.Scalar first
        && other instanceof Node.Scalar second
        && words(first.value()).equals(words(second.value()));
  }

  private static boolean sameMaps(List<Node.Entry> one, List<Node.Entry> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      Node.Entry first = one.get(i);
      Node.Entry second = other.get(i);
      same =
          first.key().value().equals(second.key().value()) && same(first.value(), second.value());
    }
    return same;
  }

  private static boolean sameLists(List<Node> one, List<Node> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      same = same(one.get(i), other.get(i));
    }
    return same;
  }

  /** Letters and figures; a zero may stand before a figure or not. */
  private static String words(String value) {
    StringBuilder words = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isLetterOrDigit(c) && c != '0') {
        words.append(c);
      }
    }
    return words.toString();
  }
}
