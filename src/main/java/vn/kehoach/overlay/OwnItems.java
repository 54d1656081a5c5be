package vn.kehoach.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.yaml.Node;

/** Finds what a plan adds to its model (phần của riêng kế hoạch): the items that have an id. */
final class OwnItems {
  private final Model model;
  private final Map<String, Element> own = new LinkedHashMap<>();

  OwnItems(Model model) {
    this.model = model;
  }

  /** The added items by id; of two with one id the first. */
  Map<String, Element> of(Changes changes) {
    changes.byHeadList().forEach((key, change) -> headList(key, change));
    changes.byId().values().forEach(this::change);
    return own;
  }

  private void headList(String key, Change change) {
    Family family = HeadLists.family(key).orElseThrow();
    change.additions().values().forEach(added -> items(added.items(), family));
  }

  private void change(Change change) {
    Element element = model.element(change.id().value()).orElseThrow();
    change.additions().forEach((where, added) -> addition(where, added.items(), element));
    for (Node.Entry field : change.fields()) {
      Optional<Family> family = element.kind().shape(field.key().value()).flatMap(Shape::family);
      if (family.isPresent() && field.value() instanceof Node.Sequence list) {
        items(list.items(), family.get());
      }
    }
  }

  private void addition(Operation where, List<Node> items, Element element) {
    if (!where.isInside()) {
      items(items, element.family());
      return;
    }
    for (Node item : items) {
      String list = element.kind().listFor(item).orElseThrow();
      items(List.of(item), element.kind().shape(list).flatMap(Shape::family).orElseThrow());
    }
  }

  private void items(List<Node> items, Family family) {
    ElementIndex.of(items, family).forEach(own::putIfAbsent);
  }
}
