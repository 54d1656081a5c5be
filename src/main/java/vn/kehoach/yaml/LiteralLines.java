package vn.kehoach.yaml;

import java.util.Arrays;
import vn.kehoach.source.Span;

/**
 * Where a text stands that was typed line by line below a {@code |}: each line as it is, behind its
 * margin. Places are counted from the mark.
 */
final class LiteralLines {
  private final int length;
  private final boolean read;
  private int[] lines = new int[8];
  private int[] contents = new int[8];
  private int count;

  private LiteralLines(int length, boolean read) {
    this.length = length;
    this.read = read;
  }

  /**
   * The lines of a value; null where it does not stand in the file in this simple way.
   *
   * @param read whether the value was read there: its lines then are those of the file
   */
  static LiteralLines of(String value, Span span, boolean read) {
    String file = span.file().text();
    int feed = file.indexOf('\n', span.start());
    if (feed < 0 || feed >= span.end() || file.charAt(span.start()) != '|') {
      return null;
    }
    LiteralLines lines =
        new LiteralLines(span.end() - span.start(), read && span.file().isCommon());
    return lines.match(value, file, span, feed + 1) ? lines : null;
  }

  private boolean match(String value, String file, Span span, int first) {
    int typed = first;
    int line = 0;
    while (line < value.length()) {
      int end = lineEnd(value, line, value.length());
      int typedEnd = lineEnd(file, typed, span.end());
      int content = typedEnd - (end - line);
      boolean same =
          read && typedEnd < span.end()
              ? content >= typed && file.charAt(typedEnd - 1) != '\r'
              : isMargin(file, typed, content)
                  && file.regionMatches(content, value, line, end - line);
      if (typed > span.end() || !same) {
        return false;
      }
      add(line, content - span.start());
      line = end + 1;
      typed = typedEnd + 1;
    }
    return true;
  }

  private static int lineEnd(String text, int from, int most) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? most : Math.min(feed, most);
  }

  private static boolean isMargin(String file, int from, int to) {
    for (int i = from; i < to; i++) {
      if (file.charAt(i) != ' ') {
        return false;
      }
    }
    return from <= to;
  }

  private void add(int line, int content) {
    if (count == lines.length) {
      lines = Arrays.copyOf(lines, count * 2);
      contents = Arrays.copyOf(contents, count * 2);
    }
    lines[count] = line;
    contents[count] = content;
    count++;
  }

  /** Where the typed form of a character of the value begins. */
  int start(int at) {
    int found = Arrays.binarySearch(lines, 0, count, at);
    int line = found >= 0 ? found : -found - 2;
    return contents[line] + at - lines[line];
  }

  /** Where the typed form of a character of the value ends. */
  int end(int at) {
    return Math.min(length, start(at) + 1);
  }
}
