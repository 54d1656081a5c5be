package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.yaml.Node;

/**
 * Finds a new place for what a plan has at an id that is gone from its model (giữ lại phần riêng):
 * the block becomes the plan's own, beside what stood next to it.
 */
final class Rescue {
  private final Model from;
  private final Model to;
  private final Changes changes;
  private final Map<String, Element> mine;
  private final Set<String> taken;
  private final List<Element> order;

  /** Takes the plan's changes, and its effective elements over the older version. */
  Rescue(Model from, Model to, Changes changes, Map<String, Element> mine) {
    this.from = from;
    this.to = to;
    this.changes = changes;
    this.mine = mine;
    this.taken = new HashSet<>(changes.byId().keySet());
    this.taken.addAll(changes.byHeadList().keySet());
    this.order = List.copyOf(from.elements().values());
  }

  /** The change that keeps it; empty where no place is left. No two take the same place. */
  Optional<Node.Entry> of(Element gone) {
    Change change = changes.byId().get(gone.name());
    List<Node> items = new ArrayList<>(change.items(Operation.BEFORE));
    if (change.touchesBlock()) {
      items.add(own(mine.get(gone.name())));
    }
    items.addAll(change.items(Operation.AFTER));
    return place(gone, change, items);
  }

  /** The block without the parts that it has from the model and that have ids of their own. */
  private Node.Mapping own(Element element) {
    Fields fields = element.fields();
    return fields.lists(
        (key, list, family) ->
            new Node.Sequence(
                list.items().stream().filter(item -> !isOfModel(item, family)).toList(),
                list.span()));
  }

  private boolean isOfModel(Node item, Family family) {
    return item instanceof Node.Mapping map
        && family
            .kindOf(map)
            .flatMap(kind -> new Fields(map, kind).id())
            .filter(id -> from.element(id.value()).isPresent())
            .isPresent();
  }

  private Optional<Node.Entry> place(Element gone, Change change, List<Node> items) {
    Optional<String> before = neighbour(gone, -1);
    Optional<String> after = neighbour(gone, 1);
    String owner = gone.owner().element().map(Element::name).orElse(gone.owner().head());
    boolean ownerStays = gone.owner().element().filter(e -> !stays(e)).isEmpty();
    return Stream.of(
            before.map(id -> entry(id, Operation.AFTER, change, items)),
            after.map(id -> entry(id, Operation.BEFORE, change, items)),
            Optional.of(entry(owner, Operation.LAST, change, items)).filter(e -> ownerStays))
        .flatMap(Optional::stream)
        .filter(entry -> taken.add(entry.key().value()))
        .findFirst();
  }

  /** The nearest sibling on one side that stays where it is. */
  private Optional<String> neighbour(Element gone, int step) {
    for (int i = order.indexOf(gone) + step; i >= 0 && i < order.size(); i += step) {
      Element other = order.get(i);
      if (Moves.place(other).equals(Moves.place(gone)) && stays(other)) {
        return Optional.of(other.name());
      }
    }
    return Optional.empty();
  }

  private boolean stays(Element element) {
    boolean dropped =
        Stream.concat(Stream.of(element), element.around())
            .map(e -> changes.byId().get(e.name()))
            .anyMatch(change -> change != null && change.drop());
    return !dropped
        && to.element(element.name())
            .filter(now -> Moves.place(now).equals(Moves.place(element)))
            .isPresent();
  }

  private static Node.Entry entry(String anchor, Operation where, Change change, List<Node> items) {
    Node.Scalar at = change.id();
    Node.Sequence list = new Node.Sequence(items, at.span());
    Node.Entry added = new Node.Entry(new Node.Scalar(where.key(), at.span()), list);
    return new Node.Entry(
        new Node.Scalar(anchor, at.span()), new Node.Mapping(List.of(added), at.span()));
  }
}
