package vn.kehoach.yaml;

/** A scalar as it was typed, walked through in step with the characters of its value. */
final class TypedText {
  private final String typed;
  private final char style;
  private final boolean quoted;
  private final int indent;
  private int start;
  private int end;

  TypedText(String typed) {
    this.typed = typed;
    this.style = typed.isEmpty() ? ' ' : typed.charAt(0);
    this.quoted = style == '"' || style == '\'';
    this.indent = isBlock() ? indent() : 0;
    this.end = contentStart();
  }

  /** Where the typed form of the character begins. */
  int start() {
    return start;
  }

  /** Where the typed form of the character ends. */
  int end() {
    return end;
  }

  /** Goes on to the typed form of the value's next character. */
  void moveTo(char value) {
    if (isTypedAsItIs(value)) {
      start = end;
      end++;
    } else {
      search(value);
    }
  }

  /** Whether the next typed character can be no other: most are, where no quotes stand around. */
  private boolean isTypedAsItIs(char value) {
    return !quoted
        && end < typed.length()
        && typed.charAt(end) == value
        && value != '\r'
        && (value != ' ' || end == 0 || !isBreak(typed.charAt(end - 1)));
  }

  private void search(char value) {
    if (Character.isLowSurrogate(value) && typed.startsWith("\\U", start)) {
      return;
    }
    skipIndent();
    skipJoinedLines();
    if (value == '\n') {
      toLineBreak();
    } else if (!isBlank(value)) {
      toWord();
    }
    start = end;
    end = Math.min(typed.length(), start + width(value));
  }

  private void skipIndent() {
    boolean fresh = isBlock() && end > 0 && isBreak(at(end - 1));
    for (int i = 0; fresh && i < indent && at(end) == ' '; i++) {
      end++;
    }
  }

  /** A backslash at the end of a double-quoted line joins it to the next one. */
  private void skipJoinedLines() {
    while (style == '"' && at(end) == '\\' && (at(end + 1) == '\n' || at(end + 1) == '\r')) {
      end++;
      toWord();
    }
  }

  private void toWord() {
    while (isBlank(at(end))) {
      end++;
    }
    skipJoinedLines();
  }

  private void toLineBreak() {
    int found = end;
    while (at(found) == ' ' || at(found) == '\t' || at(found) == '\r' && at(found + 1) == '\n') {
      found++;
    }
    if (at(found) == '\n' || at(found) == '\r') {
      end = found;
    }
  }

  /** How many typed characters stand for one character of the value. */
  private int width(char value) {
    if (isEscape(start)) {
      int width = escapeWidth(start);
      return isComposed(value, width) ? width + escapeWidth(start + width) : width;
    }
    if (style == '\'' && typed.startsWith("''", start)) {
      return 2;
    }
    if (isBlank(value)) {
      return isBlank(at(start)) ? 1 : 0;
    }
    return at(start) != value && isEscape(start + 1) ? 1 + escapeWidth(start + 1) : 1;
  }

  /** Whether the value holds as one character what was typed as a letter and its mark. */
  private boolean isComposed(char value, int width) {
    boolean numbered = width > 2 && isEscape(start + width);
    return numbered && code(start, width) != value;
  }

  private int code(int escape, int width) {
    try {
      return Integer.parseInt(typed.substring(escape + 2, escape + width), 16);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private boolean isEscape(int at) {
    return style == '"' && at(at) == '\\';
  }

  private int escapeWidth(int at) {
    return switch (at(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private boolean isBlock() {
    return style == '|' || style == '>';
  }

  private int contentStart() {
    if (isBlock()) {
      return Math.min(typed.length(), afterBreak(0));
    }
    return quoted ? 1 : 0;
  }

  /** The indentation that a block text of several lines has in common. */
  private int indent() {
    int least = Integer.MAX_VALUE;
    for (int line = afterBreak(0); line < typed.length(); line = afterBreak(line)) {
      int content = content(line);
      if (content < typed.length() && !isBreak(typed.charAt(content))) {
        least = Math.min(least, content - line);
      }
    }
    return least == Integer.MAX_VALUE ? 0 : least;
  }

  /** The first place from which a line goes on with more than blanks; or where it ends. */
  private int content(int line) {
    int at = line;
    while (at < typed.length() && isMargin(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the next line begins. */
  private int afterBreak(int line) {
    int at = line;
    while (at < typed.length() && !isBreak(typed.charAt(at))) {
      at++;
    }
    return at + (at + 1 < typed.length() && typed.startsWith("\r\n", at) ? 2 : 1);
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c) && !isBreak(c);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private char at(int place) {
    return place < typed.length() ? typed.charAt(place) : '\0';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
