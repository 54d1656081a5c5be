package vn.kehoach.overlay;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.yaml.Node;

/** Finds texts of a model that refer to what a plan leaves out (dẫn chiếu đến phần đã bỏ). */
final class Citations {
  private final Model model;
  private final Changes changes;

  Citations(Model model, Changes changes) {
    this.model = model;
    this.changes = changes;
  }

  /** Tells each place that is left in the effective tree, at the change that leaves its id out. */
  void report(Set<String> dropped, Node.Mapping merged, Faults faults) {
    List<Inserted> lost =
        model.references().stream().filter(r -> dropped.contains(r.word())).toList();
    if (lost.isEmpty()) {
      return;
    }
    Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
    Inserted.texts(merged).forEach(left::add);
    lost.stream()
        .filter(reference -> left.contains(reference.text()))
        .forEach(reference -> faults.stillCited(dropOf(reference.word()), reference));
  }

  /** The change that leaves an id out, itself or what it stands in. */
  private Node.Scalar dropOf(String id) {
    Map<String, Change> all = changes.byId();
    Element element = model.element(id).orElseThrow();
    return Stream.concat(Stream.of(element), element.around())
        .map(e -> all.get(e.name()))
        .filter(change -> change != null && change.drop())
        .findFirst()
        .orElseThrow()
        .id();
  }
}
