package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.yaml.Node;

/** Finds changes that contradict each other (thay đổi trái nhau): one in what another removes. */
final class ChangeClashes {
  private final Model model;
  private final Faults faults;

  ChangeClashes(Model model, Faults faults) {
    this.model = model;
    this.faults = faults;
  }

  /** The changes without those in a block that is left out, or in a list that the plan retypes. */
  Changes sound(Changes changes, Node.Mapping plan) {
    List<Change> drops = changes.byId().values().stream().filter(Change::drop).toList();
    Map<String, Change> byHeadList = new TreeMap<>(changes.byHeadList());
    byHeadList.values().removeIf(c -> isReplaced(c, c.id().value(), plan));
    Map<String, Change> byId = new java.util.LinkedHashMap<>(changes.byId());
    byId.values().removeIf(c -> isReplaced(c, head(c), plan) || isDropped(c, drops));
    return new Changes(byId, byHeadList);
  }

  private String head(Change change) {
    return element(change).owner().head();
  }

  private Element element(Change change) {
    return model.element(change.id().value()).orElseThrow();
  }

  private boolean isReplaced(Change change, String head, Node.Mapping plan) {
    Optional<Node.Entry> own =
        HeadLists.CONTENT.contains(head) ? Optional.empty() : plan.entry(head);
    own.ifPresent(e -> faults.changeInReplaced(change.id(), e.key()));
    return own.isPresent();
  }

  private boolean isDropped(Change change, List<Change> drops) {
    Element element = element(change);
    Optional<Change> drop = drops.stream().filter(d -> element.isInside(element(d))).findFirst();
    if (drop.isPresent() && !change.drop()) {
      faults.changeInDropped(change.id(), drop.get().id());
    }
    return drop.isPresent();
  }

  /** The ids that the plan leaves out, with all that stands below them. */
  List<String> dropped(Changes changes) {
    List<Element> tops =
        changes.byId().values().stream().filter(Change::drop).map(this::element).toList();
    List<String> all = new ArrayList<>();
    for (Element element : model.elements().values()) {
      if (tops.stream().anyMatch(top -> element == top || element.isInside(top))) {
        all.add(element.name());
      }
    }
    return all;
  }
}
