package vn.kehoach.overlay;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.yaml.Node;

/**
 * An item of a model that has an id (phần có mã).
 *
 * @param owner what it stands in
 * @param lock the lock on it, or a whole one around it
 */
record Element(Node.Scalar id, Fields fields, Family family, Owner owner, Optional<Lock> lock) {

  /**
   * What an item stands in: another element, and in the end a list of the head.
   *
   * @param lock the whole lock around what stands there
   */
  record Owner(Optional<Element> element, String head, Optional<Lock> lock) {}

  /** The id as a text. */
  String name() {
    return id.value();
  }

  /** What it is. */
  Kind kind() {
    return fields.kind();
  }

  /** The elements it stands in, from the nearest outwards. */
  Stream<Element> around() {
    return Stream.iterate(owner.element(), Optional::isPresent, e -> e.get().owner().element())
        .map(Optional::get);
  }

  /** Its place in the model, as the second place of a finding. */
  Related related() {
    return Related.of(id.span(), "related.model", name());
  }

  /** The place of one of its fields, or its own where it has no such field. */
  Related related(String field) {
    return fields
        .entry(field)
        .map(e -> Related.of(e.key().span(), "related.model", field))
        .orElseGet(this::related);
  }
}
