package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/**
 * Where each character of a scalar's value stands in the file. Value and typed text are walked side
 * by side once: they hold the same words in the same order, and differ in blanks and escapes only.
 */
public final class ScalarPlaces {
  private final Span span;
  private final int length;
  private final int[] starts;
  private final int[] ends;
  private final LiteralLines lines;

  /**
   * @param starts and {@code ends}: null where the value stands in the file as it is, or line by
   *     line
   * @param lines null where it does not stand there line by line
   */
  private ScalarPlaces(Span span, int length, int[] starts, int[] ends, LiteralLines lines) {
    this.span = span;
    this.length = length;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
  }

  /** The places of a scalar, whatever its quoting. */
  public static ScalarPlaces of(Node.Scalar scalar) {
    return scalar.places();
  }

  static ScalarPlaces of(String value, Span span, boolean read) {
    int length = value.length();
    if (span.end() - span.start() == length && span.file().text().startsWith(value, span.start())) {
      return new ScalarPlaces(span, length, null, null, null);
    }
    LiteralLines lines = LiteralLines.of(value, span, read);
    return lines == null ? walked(value, span) : new ScalarPlaces(span, length, null, null, lines);
  }

  /** Found character by character. */
  static ScalarPlaces walked(String value, Span span) {
    int length = value.length();
    ScalarPlaces places = new ScalarPlaces(span, length, new int[length], new int[length], null);
    TypedText typed = new TypedText(span.text());
    for (int i = 0; i < length; i++) {
      typed.moveTo(value.charAt(i));
      places.starts[i] = typed.start();
      places.ends[i] = typed.end();
    }
    return places;
  }

  /** The span of the characters from {@code from} to {@code to} (exclusive) of the value. */
  public Span at(int from, int to) {
    if (length == 0) {
      return span;
    }
    int last = Math.max(from, Math.min(to, length)) - 1;
    int start = from < length ? start(from) : end(length - 1);
    int end = to > from ? end(Math.min(last, length - 1)) : start;
    return new Span(span.file(), span.start() + start, span.start() + Math.max(start, end));
  }

  private int start(int at) {
    if (lines != null) {
      return lines.start(at);
    }
    return starts == null ? at : starts[at];
  }

  private int end(int at) {
    if (lines != null) {
      return lines.end(at);
    }
    return ends == null ? at + 1 : ends[at];
  }
}
