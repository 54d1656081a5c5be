package vn.kehoach.overlay;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.yaml.Node;

/**
 * The lists and items of a model whose figures are the same in every plan (số liệu đã định): they
 * take no parameter and keep within their bounds.
 */
final class SettledFigures {
  private final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Node.Mapping none;
  private final Map<String, Element> elements;

  private SettledFigures(Node.Mapping tree, Map<String, Element> elements) {
    this.none = new Node.Mapping(List.of(), tree.span());
    this.elements = elements;
  }

  static Set<Node> of(Node.Mapping tree, Map<String, Element> elements) {
    SettledFigures all = new SettledFigures(tree, elements);
    for (Node.Entry entry : tree.entries()) {
      HeadLists.family(entry.key().value()).ifPresent(f -> all.head(entry.value(), f));
    }
    return all.settled;
  }

  private void head(Node value, Family family) {
    if (value instanceof Node.Sequence list) {
      list(list, family);
    }
  }

  private Node.Sequence list(Node.Sequence list, Family family) {
    if (isSettled(list, figures -> figures.list(list, family))) {
      return list;
    }
    for (Node node : list.items()) {
      if (node instanceof Node.Mapping item) {
        family.kindOf(item).ifPresent(kind -> item(new Fields(item, kind)));
      }
    }
    return list;
  }

  private void item(Fields fields) {
    if (!isSettled(fields.item(), figures -> figures.item(fields))) {
      fields.lists((key, list, family) -> list(list, family));
    }
  }

  /** Whether putting figures in changes nothing, and tells nothing. */
  private boolean isSettled(Node node, Function<Figures, Node> resolving) {
    Diagnostics found = new Diagnostics();
    ValueFaults faults = new ValueFaults(new Faults(found));
    Node after = resolving.apply(new Figures(none, elements, Set.of(), faults));
    boolean same = after == node && found.list().isEmpty();
    if (same) {
      settled.add(node);
    }
    return same;
  }
}
