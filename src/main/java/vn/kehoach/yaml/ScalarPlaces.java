package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/** Finds the place in the file of a part of a scalar's value, by walking both side by side. */
final class ScalarPlaces {
  private final Node.Scalar scalar;
  private final String raw;
  private int rawAt;

  private ScalarPlaces(Node.Scalar scalar) {
    this.scalar = scalar;
    this.raw = scalar.span().text();
    this.rawAt = contentStart(raw);
  }

  static ScalarPlaces of(Node.Scalar scalar) {
    return new ScalarPlaces(scalar);
  }

  /** The span of the characters from {@code from} to {@code to} (exclusive) of the value. */
  Span at(int from, int to) {
    walk(0, from);
    int start = skipBlank(from) ? skipBlanks(rawAt) : rawAt;
    rawAt = start;
    walk(from, Math.max(from, to));
    int base = scalar.span().start();
    return new Span(scalar.span().file(), base + start, base + Math.max(start, rawAt));
  }

  private boolean skipBlank(int at) {
    return at < scalar.value().length() && !isBlank(scalar.value().charAt(at));
  }

  private void walk(int from, int to) {
    for (int i = from; i < Math.min(to, scalar.value().length()); i++) {
      step(scalar.value().charAt(i));
    }
  }

  private void step(char value) {
    if (isBlank(value)) {
      return;
    }
    int at = skipBlanks(rawAt);
    rawAt = Math.min(raw.length(), at + width(at, value));
  }

  /** How many raw characters stand for one character of the value. */
  private int width(int at, char value) {
    if (at >= raw.length() || raw.charAt(at) == value && !raw.startsWith("''", at)) {
      return 1;
    }
    return switch (raw.charAt(at) == '\\' && at + 1 < raw.length() ? raw.charAt(at + 1) : ' ') {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      case ' ' -> raw.startsWith("''", at) && raw.charAt(0) == '\'' ? 2 : 1;
      default -> 2;
    };
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < raw.length() && isBlank(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int contentStart(String raw) {
    if (raw.isEmpty()) {
      return 0;
    }
    return switch (raw.charAt(0)) {
      case '\'', '"' -> 1;
      case '|', '>' -> Math.max(0, raw.indexOf('\n'));
      default -> 0;
    };
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
