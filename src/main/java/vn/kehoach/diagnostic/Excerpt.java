package vn.kehoach.diagnostic;

import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** The line that a finding is on, with its number, and a mark under the place (trích dòng). */
final class Excerpt {
  private static final int WIDEST = 100;
  private static final String CUT = "…";

  private Excerpt() {}

  static String of(Span span) {
    Position from = span.from();
    String line = span.file().line(from.line()).replace('\t', ' ');
    int start = line.offsetByCodePoints(0, Math.min(from.column() - 1, points(line)));
    int end =
        Math.max(start, Math.min(line.length(), start + Math.max(1, span.end() - span.start())));
    int cut = start > WIDEST * 2 / 3 ? start - WIDEST / 3 : 0;
    String shown = (cut > 0 ? CUT : "") + line.substring(cut);
    String before = (cut > 0 ? CUT : "") + line.substring(cut, start);
    String number = Integer.toString(from.line());
    String margin = " ".repeat(number.length());
    return "%s |%n%s | %s%n%s | %s%s%n"
        .formatted(
            margin,
            number,
            Sentences.oneLine(shortened(shown)),
            margin,
            " ".repeat(width(before)),
            "^".repeat(Math.min(WIDEST, Math.max(1, width(line.substring(start, end))))))
        .replace(System.lineSeparator(), "\n");
  }

  private static String shortened(String line) {
    return line.length() > WIDEST * 2 ? line.substring(0, WIDEST * 2) + CUT : line;
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Columns on a terminal: none for combining marks, two for East Asian wide letters. */
  private static int width(String text) {
    return text.codePoints().map(Excerpt::width).sum();
  }

  private static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return Character.isIdeographic(point) || point >= 0x1F300 && point <= 0x1FAFF ? 2 : 1;
  }
}
