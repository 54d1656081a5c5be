package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.yaml.Node;

/**
 * The ways down the tree of a model to its items (đường đến các mục), found once for all plans:
 * what no change leads to is taken over as it is.
 */
final class TreePaths {
  private final Map<String, List<Node>> toItems = new HashMap<>();
  private final Map<String, List<Node>> toDuties = new HashMap<>();
  private final List<Node> way = new ArrayList<>();

  private TreePaths() {}

  static TreePaths of(Node.Mapping tree) {
    TreePaths paths = new TreePaths();
    for (Node.Entry entry : tree.entries()) {
      HeadLists.family(entry.key().value()).ifPresent(f -> paths.head(entry.value(), f));
    }
    return paths;
  }

  private void head(Node value, Family family) {
    if (value instanceof Node.Sequence list) {
      list(list, family);
    }
  }

  private void list(Node.Sequence list, Family family) {
    way.add(list);
    for (Node node : list.items()) {
      if (node instanceof Node.Mapping item) {
        family.kindOf(item).ifPresent(kind -> item(new Fields(item, kind)));
      }
    }
    way.remove(way.size() - 1);
  }

  private void item(Fields fields) {
    way.add(fields.item());
    fields.id().ifPresent(id -> note(toItems, id));
    Duties.targets(fields.value(Duties.KEY)).forEach(target -> note(toDuties, target));
    fields.lists(
        (key, list, family) -> {
          list(list, family);
          return list;
        });
    way.remove(way.size() - 1);
  }

  private void note(Map<String, List<Node>> paths, Node.Scalar id) {
    paths.computeIfAbsent(id.value(), key -> new ArrayList<>()).addAll(way);
  }

  /** Every list and item on the way to some items, and to units that answer for some targets. */
  Set<Node> to(Collection<String> items, Collection<String> targets) {
    Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    items.forEach(id -> nodes.addAll(toItems.getOrDefault(id, List.of())));
    targets.forEach(id -> nodes.addAll(toDuties.getOrDefault(id, List.of())));
    return nodes;
  }
}
