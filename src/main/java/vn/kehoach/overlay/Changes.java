package vn.kehoach.overlay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.kehoach.yaml.Node;

/** The changes of one plan (các thay đổi), by id and by list of the head. */
record Changes(Map<String, Change> byId, Map<String, Change> byHeadList) {

  /** The change of an item. */
  Optional<Change> of(Fields fields) {
    return fields.id().map(id -> byId.get(id.value()));
  }

  /** The change of a list of the head. */
  Optional<Change> ofHeadList(String key) {
    return Optional.ofNullable(byHeadList.get(key));
  }

  /** The same changes with every added item put through a function. */
  Changes additions(UnaryOperator<Node> change) {
    return each(c -> c.additions(change));
  }

  /** Every change put through a function. */
  Changes each(UnaryOperator<Change> change) {
    Map<String, Change> ids = new LinkedHashMap<>(byId);
    Map<String, Change> lists = new LinkedHashMap<>(byHeadList);
    ids.replaceAll((id, old) -> change.apply(old));
    lists.replaceAll((key, old) -> change.apply(old));
    return new Changes(ids, lists);
  }
}
