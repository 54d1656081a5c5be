package vn.kehoach.yaml;

import vn.kehoach.diagnostic.Code;

/** Faults inside brackets: {@code [a, b]} and {@code {a: b}}. */
final class BracketFaults {
  private final String text;
  private final Lines lines;
  private final int open;

  /** Faults of a text in which the bracket at {@code open} is the innermost open one; -1: none. */
  BracketFaults(String text, int open) {
    this.text = text;
    this.lines = new Lines(text);
    this.open = open;
  }

  /** Something behind an item that is neither a comma nor the closing bracket. */
  Fault withoutComma(int bracket, int at) {
    if (isLeft(bracket, at)) {
      return unclosed(bracket);
    }
    return isCloser(text, at) ? stray(at) : found(Code.MISSING_COMMA, at, text.charAt(bracket));
  }

  /** Something where a value should begin. */
  Fault withoutContent(int at) {
    if (open >= 0 && isLeft(open, at)) {
      return unclosed(open);
    }
    if (text.startsWith(":", at)) {
      return Fault.of(Code.KEY_NOT_TEXT, at, at + 1);
    }
    boolean comma = open < 0 && text.startsWith(",", at);
    return comma ? found(Code.RESERVED_START, at, ',') : stray(at);
  }

  /** A sign too many. */
  Fault stray(int at) {
    String sign = at < text.length() ? text.substring(at, at + 1) : "";
    return Fault.of(
        sign.matches("[\\]},]") ? Code.STRAY_SIGN : Code.SYNTAX, at, at + sign.length(), sign);
  }

  static boolean isCloser(String text, int at) {
    return text.startsWith("]", at) || text.startsWith("}", at);
  }

  /** Whether the place is on a line that does not stand inside the bracket any more. */
  private boolean isLeft(int bracket, int at) {
    boolean later = at > lines.end(bracket);
    return at >= text.length() || later && lines.indent(at) <= lines.indent(bracket);
  }

  private Fault unclosed(int bracket) {
    return found(Code.UNCLOSED_BRACKET, bracket, text.charAt(bracket));
  }

  private static Fault found(Code code, int at, char sign) {
    return Fault.of(code, at, at + 1, sign);
  }
}
