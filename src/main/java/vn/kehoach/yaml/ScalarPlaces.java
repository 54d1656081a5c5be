package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/**
 * Finds the place in the file of a part of a scalar's value (vị trí của chữ). Both are walked side
 * by side once; after that every question is answered at once.
 */
public final class ScalarPlaces {
  private final Node.Scalar scalar;
  private final String raw;
  private final boolean escapes;
  private final int[] behind;

  private ScalarPlaces(Node.Scalar scalar) {
    this.scalar = scalar;
    this.raw = scalar.span().text();
    this.escapes = raw.startsWith("\"");
    this.behind = new int[scalar.value().length() + 1];
    walk(scalar.value());
  }

  /** The places of a scalar, whatever its quoting. */
  public static ScalarPlaces of(Node.Scalar scalar) {
    return new ScalarPlaces(scalar);
  }

  /** The span of the characters from {@code from} to {@code to} (exclusive) of the value. */
  public Span at(int from, int to) {
    String value = scalar.value();
    boolean onWord = from < value.length() && !isBlank(value.charAt(from));
    int start = onWord ? skipBlanks(behind[from]) : behind[Math.min(from, value.length())];
    int end = Math.max(start, behind[Math.min(Math.max(from, to), value.length())]);
    int base = scalar.span().start();
    return new Span(scalar.span().file(), base + start, base + end);
  }

  private void walk(String value) {
    behind[0] = contentStart(raw);
    for (int i = 0; i < value.length(); i++) {
      behind[i + 1] = step(behind[i], value.charAt(i));
    }
  }

  private int step(int rawAt, char value) {
    if (isBlank(value)) {
      return escapes && isEscape(rawAt) ? Math.min(raw.length(), rawAt + width(rawAt)) : rawAt;
    }
    int at = skipBlanks(rawAt);
    boolean doubled = raw.startsWith("'") && raw.startsWith("''", at);
    int width = doubled ? 2 : escapes && isEscape(at) ? width(at) : 1;
    return Math.min(raw.length(), at + width);
  }

  private boolean isEscape(int at) {
    return at + 1 < raw.length() && raw.charAt(at) == '\\';
  }

  /** How many raw characters an escape has. */
  private int width(int at) {
    return switch (raw.charAt(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < raw.length() && (isBlank(raw.charAt(at)) || isJoin(at))) {
      at++;
    }
    return at;
  }

  /** A backslash at the end of a line of double-quoted text joins it to the next line. */
  private boolean isJoin(int at) {
    return escapes && isEscape(at) && (raw.charAt(at + 1) == '\n' || raw.charAt(at + 1) == '\r');
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
