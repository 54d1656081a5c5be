package vn.kehoach.overlay;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.yaml.Node;

/** Holds changes against the locks of a model (khóa): what is locked stays as it is. */
final class ChangeLocks {
  private final Model model;
  private final Faults faults;

  ChangeLocks(Model model, Faults faults) {
    this.model = model;
    this.faults = faults;
  }

  /** The changes without those that a lock forbids. */
  Changes allowed(Changes changes) {
    Map<String, Change> byHeadList = new TreeMap<>(changes.byHeadList());
    byHeadList.values().removeIf(this::isLockedList);
    return new Changes(changes.each(this::allowed).byId(), byHeadList);
  }

  private boolean isLockedList(Change change) {
    Optional<Lock> lock = model.headLock(change.id().value());
    lock.ifPresent(l -> faults.locked(change.id(), l));
    return lock.isPresent();
  }

  private Change allowed(Change change) {
    Optional<Element> element = model.element(change.id().value());
    return element.map(e -> allowed(change, e)).orElse(change);
  }

  private Change allowed(Change change, Element element) {
    boolean beside = change.additions().keySet().stream().anyMatch(where -> !where.isInside());
    Optional<Lock> around = element.owner().lock().filter(lock -> beside);
    Optional<Lock> lock = around.or(() -> element.lock().filter(l -> change.touchesBlock()));
    lock.ifPresent(l -> faults.locked(change.id(), l));
    if (lock.isPresent()) {
      return change.onlyAdditions(where -> !where.isInside() && around.isEmpty());
    }
    Optional<Lock> inside = change.drop() ? model.lockInside(element.name()) : Optional.empty();
    inside.ifPresent(l -> faults.lockedInside(change.id(), l));
    return inside.isPresent() ? change.onlyAdditions(where -> false) : change;
  }

  /** The lock that keeps a plan from giving a key of the head itself. */
  Optional<Lock> ofHead(Node.Scalar key) {
    return model.headLock(key.value()).or(() -> model.lockInside(key.value()));
  }
}
