package vn.kehoach.diagnostic;

import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** The line of a place with its number, and marks under the place (trích dòng). */
final class Excerpt {
  /** Of a longer line only the part around the place is shown, in UTF-16 units. */
  private static final int LONGEST_LINE = 160;

  private static final int BEFORE = 50;
  private static final String LEFT_OUT = "…";

  private final Span span;
  private final char mark;
  private final int lineStart;
  private final int lineEnd;

  Excerpt(Span span, char mark) {
    this.span = span;
    this.mark = mark;
    SourceFile file = span.file();
    int line = span.from().line();
    this.lineStart = file.offset(line, 1);
    this.lineEnd = lineStart + file.line(line).length();
  }

  /** How many digits the line number has. */
  int digits() {
    return number().length();
  }

  /** The line behind a margin of so many digits. */
  String line(int digits) {
    return " ".repeat(digits - digits()) + number() + " | " + before() + marked() + after();
  }

  /** The marks for {@link #line}, below the place. */
  String marks(int digits) {
    String marks = String.valueOf(mark).repeat(Math.max(1, ScreenText.width(marked())));
    return " ".repeat(digits) + " | " + " ".repeat(ScreenText.width(before())) + marks;
  }

  private String before() {
    String leftOut = shownStart() > lineStart ? LEFT_OUT : "";
    return ScreenText.untabbed(leftOut + text(shownStart(), span.start()), 0);
  }

  private String marked() {
    int end = Math.min(Math.max(span.start(), span.end()), shownEnd());
    return ScreenText.untabbed(text(span.start(), end), ScreenText.width(before()));
  }

  private String after() {
    int start = Math.min(Math.max(span.start(), span.end()), shownEnd());
    int column = ScreenText.width(before()) + ScreenText.width(marked());
    return ScreenText.untabbed(text(start, shownEnd()), column)
        + (shownEnd() < lineEnd ? LEFT_OUT : "");
  }

  private String number() {
    return Integer.toString(span.from().line());
  }

  private int shownStart() {
    boolean whole = lineEnd - lineStart <= LONGEST_LINE;
    return whole ? lineStart : letter(Math.max(lineStart, span.start() - BEFORE));
  }

  private int shownEnd() {
    return letter(Math.min(lineEnd, shownStart() + LONGEST_LINE));
  }

  /** The place itself, or the one before it where it would tear a letter apart. */
  private int letter(int at) {
    int start = at;
    while (start > lineStart && start < lineEnd && isInsideLetter(start)) {
      start--;
    }
    return start;
  }

  private boolean isInsideLetter(int at) {
    char c = span.file().text().charAt(at);
    return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private String text(int from, int to) {
    return span.file().text().substring(from, Math.max(from, Math.min(to, lineEnd)));
  }
}
