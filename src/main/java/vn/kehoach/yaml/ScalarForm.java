package vn.kehoach.yaml;

import java.util.regex.Pattern;

/** How a text is typed in YAML: plain where that is safe, else quoted, or line by line. */
final class ScalarForm {
  private static final Pattern UNSAFE_START =
      Pattern.compile("[-?:,\\[\\]{}#&*!|>'\"%@`\\s]|\\.\\.\\.|<<");
  private static final Pattern UNSAFE_INSIDE = Pattern.compile(":(\\s|$)|\\s(#|$)");
  private static final Pattern BLANK_LINE = Pattern.compile("^[ \\t]+$", Pattern.MULTILINE);

  private final String value;

  ScalarForm(String value) {
    this.value = value;
  }

  boolean isEmpty() {
    return value.isEmpty();
  }

  /** Whether it is best written line by line. */
  boolean isBlock() {
    return value.indexOf('\n') >= 0
        && !value.isBlank()
        && !Character.isWhitespace(value.replaceFirst("^\n+", "").charAt(0))
        && !BLANK_LINE.matcher(value).find()
        && !ForbiddenCharacters.holds(value)
        && value.indexOf('\r') < 0;
  }

  /** The mark of a text that is written line by line: how it ends. */
  String mark() {
    if (!value.endsWith("\n")) {
      return "|-";
    }
    return value.endsWith("\n\n") ? "|+" : "|";
  }

  /** The lines below the mark. */
  String lines(String margin) {
    String body = value.endsWith("\n") ? value : value + "\n";
    return Pattern.compile("^(?=[^\\n])", Pattern.MULTILINE).matcher(body).replaceAll(margin);
  }

  /** On one line, plain or quoted. */
  String line() {
    if (ForbiddenCharacters.holds(value) || value.matches("(?s).*[\\t\\r\\n].*")) {
      return doubleQuoted();
    }
    boolean plain =
        !value.isEmpty()
            && !UNSAFE_START.matcher(value).lookingAt()
            && !UNSAFE_INSIDE.matcher(value).find();
    return plain ? value : quoted();
  }

  private String quoted() {
    boolean simple = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return simple ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
  }

  private String doubleQuoted() {
    StringBuilder typed = new StringBuilder("\"");
    value.codePoints().forEach(c -> typed.append(escaped(c)));
    return typed.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isLoose(c) ? numbered(c) : Character.toString(c);
    };
  }

  /** Whether a character may not stand there itself: a mark would melt into an escape before it. */
  private static boolean isLoose(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || ForbiddenCharacters.holds(Character.toString(c));
  }

  private static String numbered(int c) {
    return Character.isBmpCodePoint(c) ? String.format("\\u%04X", c) : String.format("\\U%08X", c);
  }
}
