package vn.kehoach.layout;

import java.time.Duration;

/** How long the templates may run for one plan, and how much each may print. */
record Limits(Duration time, int characters) {
  static final Limits USUAL = new Limits(Duration.ofSeconds(5), 64 << 20);
}
