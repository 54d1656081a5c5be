package vn.kehoach.overlay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.kehoach.yaml.Node;

/**
 * A change that a plan makes to one id of its model (một mục của {@code sua}), found sound.
 *
 * @param id the key under {@code sua}: an id, or a list of the head
 * @param drop whether the block is left out
 * @param fields fields that take the place of the model's
 * @param additions what is added, by place, with the key that was typed
 */
record Change(
    Node.Scalar id, boolean drop, List<Node.Entry> fields, Map<Operation, Addition> additions) {

  /** Items to be added. */
  record Addition(Node.Scalar key, List<Node> items) {}

  /** What is added in a place; nothing in most. */
  List<Node> items(Operation where) {
    return Optional.ofNullable(additions.get(where)).map(Addition::items).orElse(List.of());
  }

  /** Whether it says nothing. */
  boolean isBlank() {
    return !drop && fields.isEmpty() && additions.isEmpty();
  }

  /** Whether the block itself is changed or added to. */
  boolean touchesBlock() {
    return drop || !fields.isEmpty() || additions.keySet().stream().anyMatch(Operation::isInside);
  }

  /** The same change, of which only some additions are left, and nothing else. */
  Change onlyAdditions(Predicate<Operation> left) {
    Map<Operation, Addition> some = new EnumMap<>(Operation.class);
    additions.forEach((where, added) -> put(some, where, added, left));
    return new Change(id, false, List.of(), some);
  }

  private static void put(
      Map<Operation, Addition> some, Operation where, Addition added, Predicate<Operation> left) {
    if (left.test(where)) {
      some.put(where, added);
    }
  }

  /** The same change with every added item, in lists that it gives too, put through a function. */
  Change additions(UnaryOperator<Node> change) {
    Map<Operation, Addition> changed = new EnumMap<>(Operation.class);
    additions.forEach(
        (where, added) ->
            changed.put(
                where, new Addition(added.key(), added.items().stream().map(change).toList())));
    List<Node.Entry> given =
        fields.stream().map(f -> new Node.Entry(f.key(), change.apply(f.value()))).toList();
    return new Change(id, drop, given, changed);
  }
}
