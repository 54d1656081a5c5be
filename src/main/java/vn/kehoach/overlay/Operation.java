package vn.kehoach.overlay;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  private static final Map<String, Operation> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toMap(Operation::key, Function.identity()));

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
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
