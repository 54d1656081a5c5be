package vn.kehoach.diagnostic;

/** Colours of a terminal, or none. */
final class Paint {
  private static final String PLAIN = "\u001B[0m";

  private final boolean colours;

  Paint(boolean colours) {
    this.colours = colours;
  }

  /** Red, yellow or cyan, by how grave it is. */
  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> painted("\u001B[1;31m", text);
      case WARNING -> painted("\u001B[1;33m", text);
      case NOTE -> painted("\u001B[1;36m", text);
    };
  }

  /** Bold. */
  String bold(String text) {
    return painted("\u001B[1m", text);
  }

  private String painted(String colour, String text) {
    return colours ? colour + text + PLAIN : text;
  }
}
