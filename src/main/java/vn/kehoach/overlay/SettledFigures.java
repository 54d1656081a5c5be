package vn.kehoach.overlay;

import java.util.ArrayList;
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
  private final Node.Mapping defaults;
  private final Map<String, Element> elements;

  private SettledFigures(ModelParts parts) {
    this.none = new Node.Mapping(List.of(), parts.tree().span());
    this.defaults = defaults(parts);
    this.elements = parts.elements();
  }

  private static Node.Mapping defaults(ModelParts parts) {
    List<Node.Entry> defaults = new ArrayList<>();
    for (Parameter declared : parts.parameters().values()) {
      declared
          .fallback()
          .map(value -> ParameterValues.printed(value, declared))
          .ifPresent(value -> defaults.add(new Node.Entry(declared.key(), value)));
    }
    return new Node.Mapping(defaults, parts.tree().span());
  }

  static Set<Node> of(ModelParts parts) {
    Node.Mapping tree = parts.tree();
    SettledFigures all = new SettledFigures(parts);
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
      keepDefaults(fields);
      fields.lists((key, list, family) -> list(list, family));
    }
  }

  /** Leaves the item with its default figures at the item, where nothing is to be told of them. */
  private void keepDefaults(Fields fields) {
    Diagnostics found = new Diagnostics();
    Figures figures = figures(defaults, found);
    Node.Mapping item = figures.item(fields);
    if (found.list().isEmpty()) {
      List<Node.Entry> taken =
          defaults.entries().stream().filter(e -> figures.taken().contains(name(e))).toList();
      fields.item().keep(new DefaultFigures(taken, item));
    }
  }

  private static String name(Node.Entry parameter) {
    return parameter.key().value();
  }

  private Figures figures(Node.Mapping parameters, Diagnostics found) {
    return new Figures(parameters, elements, Set.of(), new ValueFaults(new Faults(found)));
  }

  /** Whether putting figures in changes nothing, and tells nothing. */
  private boolean isSettled(Node node, Function<Figures, Node> resolving) {
    Diagnostics found = new Diagnostics();
    Node after = resolving.apply(figures(none, found));
    boolean same = after == node && found.list().isEmpty();
    if (same) {
      settled.add(node);
    }
    return same;
  }
}
