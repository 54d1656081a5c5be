package vn.kehoach.layout;

import java.time.Duration;

/**
 * What templates of others may take for one plan. The tool's own end by themselves.
 *
 * @param time of the processor
 * @param bytes of memory, all in all
 * @param characters that one part of the Word file may have
 */
record Limits(Duration time, long bytes, int characters) {
  /** More than a plan of 5 MiB takes. */
  static final Limits FOREIGN = new Limits(Duration.ofSeconds(1), 512 << 20, 64 << 20);
}
