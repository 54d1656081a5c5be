package vn.kehoach.overlay;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.plan.HeadKeys;
import vn.kehoach.yaml.Node;

/** Reads {@code sua} (đọc các thay đổi): what is sound of it, the rest is reported. */
final class ChangesReader {
  static final String KEY = "sua";

  private final Model model;
  private final Node.Mapping plan;
  private final Faults faults;
  private final Map<String, Change> byId = new LinkedHashMap<>();
  private final Map<String, Change> byHeadList = new LinkedHashMap<>();

  ChangesReader(Model model, Node.Mapping plan, Faults faults) {
    this.model = model;
    this.plan = plan;
    this.faults = faults;
  }

  /** The sound changes of the plan. */
  Changes read() {
    Node.Mapping said = said();
    said.entries().forEach(this::known);
    Changes known = new Changes(byId, byHeadList);
    Map<String, Element> own = new OwnItems(model).of(known);
    said.entries().stream().map(Node.Entry::key).forEach(id -> unknown(id, own));
    Changes allowed = new ChangeLocks(model, faults).allowed(known);
    Changes sound = new ChangeClashes(model, faults).sound(allowed, plan);
    return withoutClashes(sound, own);
  }

  /** An added item loses an id that the model has. */
  private Changes withoutClashes(Changes changes, Map<String, Element> own) {
    Set<Node> clashing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : own.values()) {
      Optional<Element> other = model.element(element.name());
      other.ifPresent(e -> faults.idOfModel(element.id(), e));
      other.ifPresent(e -> clashing.add(element.id()));
    }
    return clashing.isEmpty() ? changes : changes.additions(item -> withoutIds(item, clashing));
  }

  private static Node withoutIds(Node node, Set<Node> clashing) {
    if (node instanceof Node.Sequence list) {
      return Lists.replace(list, item -> withoutIds(item, clashing));
    }
    if (!(node instanceof Node.Mapping map)) {
      return node;
    }
    boolean clash = Maps.value(map, "id").filter(clashing::contains).isPresent();
    Node.Mapping rest = clash ? Maps.without(map, List.of("id")) : map;
    return Maps.replace(rest, (key, value) -> withoutIds(value, clashing));
  }

  private Node.Mapping said() {
    Optional<Node> said = Maps.value(plan, KEY);
    Node.Mapping none = new Node.Mapping(List.of(), plan.span());
    if (said.isEmpty() || said.get() instanceof Node.Scalar text && text.isEmpty()) {
      return none;
    }
    if (said.get() instanceof Node.Mapping map) {
      return map;
    }
    faults.wrongShape(KEY, Shape.mapWords(), said.get(), Optional.empty());
    return none;
  }

  private void known(Node.Entry entry) {
    String id = entry.key().value();
    Optional<Element> element = model.element(id);
    boolean headList = HeadLists.family(id).isPresent();
    if (element.isEmpty() && !headList || Shape.isEmpty(entry.value())) {
      return;
    }
    if (!(entry.value() instanceof Node.Mapping said)) {
      Optional<Related> place = element.map(Element::related);
      faults.wrongShape(id, Shape.mapWords(), entry.value(), place);
    } else if (headList) {
      byHeadList.put(id, new ChangeReader(faults).readHeadList(entry.key(), said));
    } else {
      byId.put(id, new ChangeReader(faults).read(entry.key(), said, element.get()));
    }
  }

  private void unknown(Node.Scalar id, Map<String, Element> own) {
    if (model.element(id.value()).isPresent() || HeadLists.family(id.value()).isPresent()) {
      return;
    }
    if (own.containsKey(id.value())) {
      faults.ownBlock(id, own.get(id.value()));
    } else if (HeadKeys.ORDER.contains(id.value())) {
      faults.headKey(id);
    } else {
      faults.unknownId(id, model.elements().keySet());
    }
  }
}
