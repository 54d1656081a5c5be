package vn.kehoach.overlay;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.yaml.Node;

/**
 * What an element of a model says itself (nội dung riêng): its fields, and of its lists only the
 * items that have no id of their own.
 */
record Content(Map<String, Node> fields) {
  private static final Set<String> RULES = Set.of(Model.LOCK, Model.MINIMUM, Model.MAXIMUM);

  static Content of(Element element) {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (Node.Entry entry : element.fields().entries()) {
      String key = entry.key().value();
      if (!key.equals("id")) {
        fields.put(key, own(entry.value(), element.kind().shape(key).flatMap(Shape::family)));
      }
    }
    return new Content(fields);
  }

  /** All that an element says, with what stands below it. */
  static Content whole(Element element) {
    Map<String, Node> fields = new LinkedHashMap<>();
    element.fields().entries().forEach(e -> fields.put(e.key().value(), e.value()));
    return new Content(fields);
  }

  /** A value without the items that have an id of their own. */
  static Node own(Node value, Optional<Family> family) {
    if (family.isEmpty() || !(value instanceof Node.Sequence list)) {
      return value;
    }
    List<Node> items = list.items().stream().filter(item -> !hasId(item, family.get())).toList();
    return items.isEmpty()
        ? new Node.Scalar("", list.span())
        : new Node.Sequence(items, list.span());
  }

  private static boolean hasId(Node item, Family family) {
    return item instanceof Node.Mapping map
        && family.kindOf(map).flatMap(kind -> new Fields(map, kind).id()).isPresent();
  }

  /** The fields in which two contents differ; rules for plans are told apart. */
  static List<String> differences(Content before, Content after, boolean rules) {
    return differences(before, after).stream()
        .filter(field -> RULES.contains(field) == rules)
        .toList();
  }

  /** The fields in which two contents differ. */
  static List<String> differences(Content before, Content after) {
    Set<String> all = new LinkedHashSet<>(before.fields().keySet());
    all.addAll(after.fields().keySet());
    return all.stream()
        .filter(field -> !Meaning.same(field, before.field(field), after.field(field)))
        .toList();
  }

  /** What stands in a field. */
  Optional<Node> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
