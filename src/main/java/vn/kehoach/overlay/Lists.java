package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.kehoach.yaml.Node;

/** Lists of the tree rewritten item by item (danh sách). */
final class Lists {

  private Lists() {}

  /** A list with its items put through a function; the same list where nothing changed. */
  static Node.Sequence replace(Node.Sequence list, UnaryOperator<Node> change) {
    List<Node> items = new ArrayList<>(list.items().size());
    boolean changed = false;
    for (Node old : list.items()) {
      Node item = change.apply(old);
      changed |= item != old;
      items.add(item);
    }
    return changed ? new Node.Sequence(items, list.span()) : list;
  }
}
