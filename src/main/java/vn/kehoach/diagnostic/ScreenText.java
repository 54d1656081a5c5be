package vn.kehoach.diagnostic;

/**
 * Text of strangers on a terminal (chữ trên màn hình): how wide it stands there, and how it is
 * shown so that it cannot move the cursor, change colours or turn the direction of writing.
 */
public final class ScreenText {
  private static final int TAB = 4;

  /** First and last of the ranges that take two columns: East Asian letters, and pictures. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
    0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1FAFF, 0x20000, 0x3FFFD
  };

  private ScreenText() {}

  /** The text on one line, with every character that is not seen made visible. */
  public static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      safe.append(safe(text.codePointAt(i)));
    }
    return safe.toString();
  }

  /** Like {@link #safe(String)}, with blanks for tabs, for a text that begins at a column. */
  static String untabbed(String text, int column) {
    StringBuilder shown = new StringBuilder(text.length());
    int at = column;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      String sign = c == '\t' ? " ".repeat(TAB - at % TAB) : safe(c);
      shown.append(sign);
      at += width(sign);
    }
    return shown.toString();
  }

  /** How many columns a text takes that is safe already. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  private static String safe(int c) {
    if (c < ' ') {
      return Character.toString(0x2400 + c);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          String.format("<U+%04X>", c);
      default -> Character.toString(c);
    };
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int i = 0; i < WIDE.length && WIDE[i] <= c; i += 2) {
      if (c <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }
}
