package vn.kehoach.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** What a model's tree falls into: the tree for plans, items with ids, locks, parameters. */
record ModelParts(
    Node.Mapping tree,
    Map<String, Element> elements,
    Map<String, Lock> headLocks,
    Map<String, Lock> locksInside,
    Map<String, Parameter> parameters) {
  private static final List<String> OF_ALL = List.of(Model.LOCK);
  private static final List<String> OF_TARGETS = List.of(Model.LOCK, Model.MINIMUM, Model.MAXIMUM);

  static ModelParts of(Node.Mapping raw, Diagnostics out) {
    Map<String, Lock> locks = headLocks(raw);

    Map<String, Element> elements = ElementIndex.of(raw, locks, out);
    return new ModelParts(
        forPlans(raw), elements, locks, locksInside(elements), ParameterReader.of(raw, out));
  }

  private static Map<String, Lock> locksInside(Map<String, Element> elements) {
    Map<String, Lock> inside = new LinkedHashMap<>();
    for (Element element : elements.values()) {
      element
          .lock()
          .ifPresent(
              lock -> {
                element.around().forEach(outer -> inside.putIfAbsent(outer.name(), lock));
                inside.putIfAbsent(element.owner().head(), lock);
              });
    }
    return inside;
  }

  private static Map<String, Lock> headLocks(Node.Mapping raw) {
    Map<String, Lock> locks = new LinkedHashMap<>();
    if (Maps.value(raw, Model.LOCK).orElse(null) instanceof Node.Sequence keys) {
      for (Node node : keys.items()) {
        if (node instanceof Node.Scalar key) {
          Span span = key.span();
          locks.put(key.value(), new Lock(key.value(), true, span));
        }
      }
    }
    return locks;
  }

  private static Node.Mapping forPlans(Node.Mapping raw) {
    Node.Mapping head = Maps.without(raw, Model.OWN_KEYS);
    return Maps.replace(
        head,
        (key, value) ->
            value instanceof Node.Sequence list
                ? HeadLists.family(key).map(family -> forPlans(list, family)).orElse(list)
                : value);
  }

  private static Node.Sequence forPlans(Node.Sequence list, Family family) {
    List<Node> items = list.items().stream().map(item -> forPlans(item, family)).toList();
    return new Node.Sequence(items, list.span());
  }

  private static Node forPlans(Node item, Family family) {
    if (!(item instanceof Node.Mapping map) || family.kindOf(map).isEmpty()) {
      return item;
    }
    Kind kind = family.kindOf(map).get();
    Node.Mapping inner = new Fields(map, kind).lists((key, list, below) -> forPlans(list, below));
    return new Fields(inner, kind).without(kind == Kind.TARGET ? OF_TARGETS : OF_ALL);
  }
}
