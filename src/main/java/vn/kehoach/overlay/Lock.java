package vn.kehoach.overlay;

import java.util.Optional;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * A lock of a model ({@code khoa}): {@code true} keeps a block from being changed or left out,
 * {@code toan_bo} everything below it too.
 *
 * @param what the id or the key of the head that is locked
 * @param whole whether it covers what is below
 */
record Lock(String what, boolean whole, Span span) {
  static final String BLOCK = "true";
  static final String WHOLE = "toan_bo";

  /** The lock on an item, if it has one. */
  static Optional<Lock> on(Fields fields) {
    String what = fields.id().map(Node.Scalar::value).orElse(String.valueOf(fields.kind().key()));
    return fields
        .entry(Model.LOCK)
        .filter(e -> e.value() instanceof Node.Scalar said && isLock(said.value()))
        .map(e -> new Lock(what, isWhole(e), e.key().span().to(e.value().span())));
  }

  private static boolean isLock(String said) {
    return said.equals(BLOCK) || said.equals(WHOLE);
  }

  private static boolean isWhole(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar said && said.value().equals(WHOLE);
  }

  /** The lock as the second place of a finding. */
  Related related() {
    return Related.of(span, "related.locked", what);
  }
}
