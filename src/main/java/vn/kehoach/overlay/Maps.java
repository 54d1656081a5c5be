package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.kehoach.yaml.Node;

/** Maps of the tree read and rewritten by key (bảng khóa); the order of the keys stays. */
final class Maps {

  private Maps() {}

  /** What stands under a key. */
  static Optional<Node> value(Node.Mapping map, String key) {
    return map.entry(key).map(Node.Entry::value);
  }

  /** The text under a key, where something was typed. */
  static Optional<Node.Scalar> text(Node.Mapping map, String key) {
    return scalar(map, key).filter(scalar -> !scalar.isEmpty());
  }

  /** The scalar under a key, which may be empty. */
  static Optional<Node.Scalar> scalar(Node.Mapping map, String key) {
    return value(map, key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  /** The keys of a map. */
  static List<String> keys(Node.Mapping map) {
    return map.entries().stream().map(e -> e.key().value()).toList();
  }

  /** The map under a key. */
  static Optional<Node.Mapping> map(Node.Mapping map, String key) {
    return value(map, key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  /** A map with its values put through a function; the same map where nothing changed. */
  static Node.Mapping replace(Node.Mapping map, BiFunction<String, Node, Node> change) {
    List<Node.Entry> entries = new ArrayList<>(map.entries().size());
    boolean changed = false;
    for (Node.Entry entry : map.entries()) {
      Node value = change.apply(entry.key().value(), entry.value());
      changed |= value != entry.value();
      entries.add(value == entry.value() ? entry : new Node.Entry(entry.key(), value));
    }
    return changed ? new Node.Mapping(entries, map.span()) : map;
  }

  /** A map with entries in the place of those with the same key, or behind all others. */
  static Node.Mapping put(Node.Mapping map, Collection<Node.Entry> changed) {
    if (changed.isEmpty()) {
      return map;
    }
    List<Node.Entry> entries = new ArrayList<>(map.entries());
    for (Node.Entry entry : changed) {
      int at = indexOf(entries, entry.key().value());
      if (at < 0) {
        entries.add(entry);
      } else {
        entries.set(at, entry);
      }
    }
    return new Node.Mapping(entries, map.span());
  }

  /** A map without some keys; the same map where it has none of them. */
  static Node.Mapping without(Node.Mapping map, Collection<String> keys) {
    List<Node.Entry> rest =
        map.entries().stream().filter(e -> !keys.contains(e.key().value())).toList();
    return rest.size() == map.entries().size() ? map : new Node.Mapping(rest, map.span());
  }

  /** One map over another: values of the upper one win, maps below them are joined alike. */
  static Node.Mapping over(Node.Mapping upper, Node.Mapping lower) {
    Map<String, Node.Entry> all = new java.util.LinkedHashMap<>();
    lower.entries().forEach(e -> all.put(e.key().value(), e));
    for (Node.Entry entry : upper.entries()) {
      all.merge(entry.key().value(), entry, (below, above) -> over(above, below));
    }
    return new Node.Mapping(List.copyOf(all.values()), upper.span());
  }

  private static Node.Entry over(Node.Entry upper, Node.Entry lower) {
    return upper.value() instanceof Node.Mapping above
            && lower.value() instanceof Node.Mapping below
        ? new Node.Entry(upper.key(), over(above, below))
        : upper;
  }

  private static int indexOf(List<Node.Entry> entries, String key) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().value().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
