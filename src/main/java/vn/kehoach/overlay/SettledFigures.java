package vn.kehoach.overlay;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.yaml.Node;

/**
 * The lists and items of a model whose figures are the same in every plan (số liệu đã định): they
 * take no parameter and keep within their bounds.
 */
final class SettledFigures {
  private final Diagnostics found = new Diagnostics();
  private final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Figures figures;
  private int told;

  private SettledFigures(Node.Mapping tree, Map<String, Element> elements) {
    Node.Mapping none = new Node.Mapping(List.of(), tree.span());
    this.figures = new Figures(none, elements, Set.of(), new ValueFaults(new Faults(found)));
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
    if (isSettled(list, figures.list(list, family))) {
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
    if (!isSettled(fields.item(), figures.item(fields))) {
      fields.lists((key, list, family) -> list(list, family));
    }
  }

  private boolean isSettled(Node before, Node after) {
    boolean same = before == after && found.list().size() == told;
    told = found.list().size();
    if (same) {
      settled.add(before);
    }
    return same;
  }
}
