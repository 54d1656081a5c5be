package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Applies sound changes to the tree of a model (trộn cây); untouched parts are shared with it. */
final class TreeMerger {
  private final Changes changes;
  private final Set<Node> touched;
  private final Duties duties;

  /** Goes no way down the tree but to those nodes of the model. */
  TreeMerger(Changes changes, Set<Node> touched, Duties duties) {
    this.changes = changes;
    this.touched = touched;
    this.duties = duties;
  }

  /** The model's head with its lists changed. */
  Node.Mapping merge(Node.Mapping model) {
    Node.Mapping changed =
        Maps.replace(
            model,
            (key, value) ->
                HeadLists.family(key).map(family -> headList(key, value, family)).orElse(value));
    List<Node.Entry> added = new ArrayList<>();
    changes
        .byHeadList()
        .forEach((key, change) -> newList(model, key, change).ifPresent(added::add));
    return Maps.put(changed, added);
  }

  private Optional<Node.Entry> newList(Node.Mapping model, String key, Change change) {
    List<Node> items = joined(change, List.of());
    return model.entry(key).isPresent() || items.isEmpty()
        ? Optional.empty()
        : Optional.of(entry(key, items, change.id().span()));
  }

  private Node headList(String key, Node value, Family family) {
    Optional<Change> change = changes.ofHeadList(key);
    Node merged = value instanceof Node.Sequence list ? list(list, family) : value;
    return change.isEmpty()
        ? merged
        : new Node.Sequence(joined(change.get(), items(merged)), value.span());
  }

  private Node.Sequence list(Node.Sequence list, Family family) {
    return touched.contains(list) ? changed(list, family) : list;
  }

  private Node.Sequence changed(Node.Sequence list, Family family) {
    List<Node> items = new ArrayList<>(list.items().size());
    for (Node item : list.items()) {
      if (!touched.contains(item)) {
        items.add(item);
        continue;
      }
      Optional<Fields> fields = fields(item, family);
      Optional<Change> change = fields.flatMap(changes::of);
      change.ifPresent(c -> items.addAll(c.items(Operation.BEFORE)));
      if (change.filter(Change::drop).isEmpty()) {
        items.add(fields.<Node>map(f -> item(f, change)).orElse(item));
      }
      change.ifPresent(c -> items.addAll(c.items(Operation.AFTER)));
    }
    return same(items, list.items()) ? list : new Node.Sequence(items, list.span());
  }

  private static boolean same(List<Node> items, List<Node> others) {
    return items.size() == others.size()
        && IntStream.range(0, items.size()).allMatch(i -> items.get(i) == others.get(i));
  }

  private static Optional<Fields> fields(Node item, Family family) {
    return item instanceof Node.Mapping map
        ? family.kindOf(map).map(kind -> new Fields(map, kind))
        : Optional.empty();
  }

  private Node.Mapping item(Fields fields, Optional<Change> change) {
    Kind kind = fields.kind();
    Node.Mapping below = fields.lists((key, list, family) -> list(list, family));
    Node.Mapping pruned = duties.prune(new Fields(below, kind));
    if (change.isEmpty()) {
      return pruned;
    }
    Node.Mapping changed = fields(new Fields(pruned, kind), change.get());
    return add(new Fields(changed, kind), change.get());
  }

  private Node.Mapping fields(Fields old, Change change) {
    return old.with(change.fields().stream().map(field -> field(old, field)).toList());
  }

  /** A field of the model replaced; figures are joined by name, duties by id. */
  private Node.Entry field(Fields old, Node.Entry field) {
    String key = field.key().value();
    Optional<Node> model = old.value(key);
    Shape shape = old.kind().shape(key).orElseThrow();
    if (shape == Shape.DUTIES) {
      return new Node.Entry(field.key(), duties.merge(model, field.value()));
    }
    return field.value() instanceof Node.Mapping upper
            && model.orElse(null) instanceof Node.Mapping lower
        ? new Node.Entry(field.key(), Maps.over(upper, lower))
        : field;
  }

  /** The additions within a block, each in the list that takes its like. */
  private Node.Mapping add(Fields fields, Change change) {
    Map<String, List<Node>> first = byList(fields.kind(), change.items(Operation.FIRST));
    Map<String, List<Node>> last = byList(fields.kind(), change.items(Operation.LAST));
    List<Node.Entry> changed = new ArrayList<>();
    for (String list : fields.kind().lists()) {
      List<Node> items = new ArrayList<>(first.getOrDefault(list, List.of()));
      fields.value(list).ifPresent(value -> items.addAll(items(value)));
      items.addAll(last.getOrDefault(list, List.of()));
      if (first.containsKey(list) || last.containsKey(list)) {
        Span span = fields.value(list).map(Node::span).orElse(change.id().span());
        changed.add(entry(list, items, span));
      }
    }
    return fields.with(changed);
  }

  private static Map<String, List<Node>> byList(Kind kind, List<Node> items) {
    Map<String, List<Node>> all = new LinkedHashMap<>();
    for (Node item : items) {
      String list = kind.listFor(item).orElseThrow();
      all.computeIfAbsent(list, key -> new ArrayList<>()).add(item);
    }
    return all;
  }

  private static List<Node> joined(Change change, List<Node> middle) {
    List<Node> all = new ArrayList<>(change.items(Operation.FIRST));
    all.addAll(middle);
    all.addAll(change.items(Operation.LAST));
    return all;
  }

  /** The items of a list; a single text stands for a list of one. */
  private static List<Node> items(Node value) {
    if (value instanceof Node.Sequence list) {
      return list.items();
    }
    return value instanceof Node.Scalar text && text.isEmpty() ? List.of() : List.of(value);
  }

  private static Node.Entry entry(String key, List<Node> items, Span span) {
    return new Node.Entry(new Node.Scalar(key, span), new Node.Sequence(items, span));
  }
}
