package vn.kehoach.layout;

import java.time.Duration;

/** How long the templates may run for one plan, and how much each may print. */
record Limits(Duration time, int characters) {
  private static final int CHARACTERS = 64 << 20;

  /** For templates that come with the tool: only a huge plan takes them long. */
  static final Limits BUNDLED = new Limits(Duration.ofSeconds(60), CHARACTERS);

  /** For templates of others. */
  static final Limits FOREIGN = new Limits(Duration.ofSeconds(1), CHARACTERS);
}
