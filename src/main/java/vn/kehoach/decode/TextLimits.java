package vn.kehoach.decode;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts that would keep the Markdown parser busy for long: over 50,000 characters, too many
 * marks or lines without a blank line, lines indented too far, tables too wide. No plan comes near
 * these bounds.
 */
final class TextLimits {
  private static final int CHARACTERS = 50_000;
  private static final int MARKS_A_LINE = 16;
  private static final int INDENT = 100;
  private static final int BARS_A_LINE = 200;
  private static final int SIGNS_A_PARAGRAPH = 2000;
  private static final int LINES_A_PARAGRAPH = 1000;
  private static final Pattern MARKS =
      Pattern.compile("\\G[ \\t]*+(?:>|[-+*](?=[ \\t]|$)|\\d{1,9}[.)](?=[ \\t]|$))");

  private TextLimits() {}

  /** The offset of the line that goes too far; empty in a sound text. */
  static OptionalInt firstBeyond(String text) {
    if (text.length() > CHARACTERS) {
      return OptionalInt.of(0);
    }
    return beyond(text);
  }

  private static OptionalInt beyond(String text) {
    int signs = 0;
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      signs = line.isBlank() ? 0 : signs + count(line, "*[]!");
      lines = line.isBlank() ? 0 : lines + 1;
      if (signs > SIGNS_A_PARAGRAPH || lines > LINES_A_PARAGRAPH || isBeyond(line)) {
        return OptionalInt.of(start);
      }
      start = end + 1;
    }
    return OptionalInt.empty();
  }

  private static boolean isBeyond(String line) {
    return indent(line) > INDENT || count(line, "|") > BARS_A_LINE || marks(line) > MARKS_A_LINE;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static int count(String line, String signs) {
    return (int) line.chars().filter(c -> signs.indexOf(c) >= 0).count();
  }

  private static int marks(String line) {
    Matcher matcher = MARKS.matcher(line);
    int marks = 0;
    while (marks <= MARKS_A_LINE && matcher.find()) {
      marks++;
    }
    return marks;
  }
}
