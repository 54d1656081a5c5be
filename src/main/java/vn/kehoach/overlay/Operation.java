package vn.kehoach.overlay;

import java.util.Arrays;
import java.util.Optional;

/** What a change can do besides giving fields (thao tác): add in four places. */
enum Operation {
  /** before the first of the block's own list */
  FIRST("them_dau"),
  /** behind the last of the block's own list */
  LAST("them_cuoi"),
  /** before the block itself */
  BEFORE("them_truoc"),
  /** behind the block itself */
  AFTER("them_sau");

  /** The key that leaves a block out. */
  static final String DROP = "bo";

  private final String key;

  Operation(String key) {
    this.key = key;
  }

  /** The key as it is typed under {@code sua}. */
  String key() {
    return key;
  }

  /** Whether the addition goes into the block, not beside it. */
  boolean isInside() {
    return this == FIRST || this == LAST;
  }

  static Optional<Operation> of(String key) {
    return Arrays.stream(values()).filter(o -> o.key.equals(key)).findFirst();
  }
}
