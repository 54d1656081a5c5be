package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.kehoach.yaml.Node;

/**
 * The fields of an item (các trường của một khối), wherever they stand: a report and a table hold
 * them in a map below the key of their kind, and may hold some beside it.
 */
record Fields(Node.Mapping item, Kind kind) {

  /** The id of the item. */
  Optional<Node.Scalar> id() {
    return Maps.text(item, "id").or(() -> inner().flatMap(map -> Maps.text(map, "id")));
  }

  /** All fields with their keys, those beside a nested map first. */
  List<Node.Entry> entries() {
    List<Node.Entry> all = new ArrayList<>(item.entries());
    inner()
        .ifPresent(
            map -> {
              all.removeIf(e -> e.value() == map);
              all.addAll(map.entries());
            });
    return all;
  }

  /** A field with its key. */
  Optional<Node.Entry> entry(String field) {
    return inner().flatMap(map -> map.entry(field)).or(() -> item.entry(field));
  }

  /** What a field holds. */
  Optional<Node> value(String field) {
    return entry(field).map(Node.Entry::value);
  }

  /** The key that names the kind, or the id's where no key does. */
  Node.Scalar head() {
    return Optional.ofNullable(kind.key())
        .flatMap(item::entry)
        .map(Node.Entry::key)
        .or(this::id)
        .orElseGet(() -> item.entries().get(0).key());
  }

  /** The item with some fields put in the place of its own, new ones behind the others. */
  Node.Mapping with(Collection<Node.Entry> changed) {
    List<Node.Entry> below = new ArrayList<>();
    List<Node.Entry> beside = new ArrayList<>();
    for (Node.Entry entry : changed) {
      boolean nested = inner().isPresent() && item.entry(entry.key().value()).isEmpty();
      (nested ? below : beside).add(entry);
    }
    return Maps.put(below(map -> Maps.put(map, below)), beside);
  }

  /** The item without some of its keys, beside and below. */
  Node.Mapping without(Collection<String> keys) {
    return Maps.without(below(map -> Maps.without(map, keys)), keys);
  }

  /** The item with every one of its lists of items put through a function. */
  Node.Mapping lists(ListChange change) {
    Node.Mapping changed = below(map -> lists(map, change));
    return lists(changed, change);
  }

  private Node.Mapping lists(Node.Mapping map, ListChange change) {
    return Maps.replace(
        map,
        (key, value) ->
            value instanceof Node.Sequence list
                ? kind.shape(key)
                    .flatMap(Shape::family)
                    .map(f -> change.of(key, list, f))
                    .orElse(list)
                : value);
  }

  private Node.Mapping below(java.util.function.UnaryOperator<Node.Mapping> change) {
    return inner().isEmpty()
        ? item
        : Maps.replace(
            item,
            (key, value) -> key.equals(kind.key()) ? change.apply((Node.Mapping) value) : value);
  }

  private Optional<Node.Mapping> inner() {
    return kind.isNested() ? Maps.map(item, kind.key()) : Optional.empty();
  }

  /** What becomes of a list of items. */
  interface ListChange {

    /** The list under a key, with items of a family, as it is to be. */
    Node.Sequence of(String key, Node.Sequence list, Family family);
  }
}
