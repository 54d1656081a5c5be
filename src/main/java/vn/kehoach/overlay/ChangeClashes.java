package vn.kehoach.overlay;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<Element, Change> drops = drops(changes);
    Map<String, Change> byHeadList = new TreeMap<>(changes.byHeadList());
    byHeadList.values().removeIf(c -> isReplaced(c, c.id().value(), plan));
    Map<String, Change> byId = new LinkedHashMap<>(changes.byId());
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

  private Map<Element, Change> drops(Changes changes) {
    Map<Element, Change> drops = new IdentityHashMap<>();
    changes.byId().values().stream().filter(Change::drop).forEach(c -> drops.put(element(c), c));
    return drops;
  }

  private boolean isDropped(Change change, Map<Element, Change> drops) {
    Optional<Change> drop =
        element(change).around().filter(drops::containsKey).findFirst().map(drops::get);
    if (drop.isPresent() && !change.drop()) {
      faults.changeInDropped(change.id(), drop.get().id());
    }
    return drop.isPresent();
  }

  /** The ids that the plan leaves out, with all that stands below them. */
  Set<String> dropped(Changes changes) {
    Set<String> dropped = new HashSet<>();
    for (Change change : changes.byId().values()) {
      if (change.drop()) {
        dropped.addAll(model.inside(change.id().value()));
      }
    }
    return dropped;
  }
}
