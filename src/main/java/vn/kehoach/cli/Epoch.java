package vn.kehoach.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The time a document is dated to where its plan has no full date: never the clock's. */
final class Epoch {
  private static final Instant CONSTANT =
      LocalDate.of(2020, 3, 5).atStartOfDay().toInstant(ZoneOffset.UTC);

  private Epoch() {}

  /**
   * The time that {@code SOURCE_DATE_EPOCH} gives in seconds, else a constant: the day Nghị định
   * 30/2020/NĐ-CP took effect.
   */
  static Instant of(String seconds) {
    return seconds != null && seconds.matches("\\d{1,11}")
        ? Instant.ofEpochSecond(Long.parseLong(seconds))
        : CONSTANT;
  }
}
