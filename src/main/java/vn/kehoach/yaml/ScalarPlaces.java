package vn.kehoach.yaml;

import vn.kehoach.source.Span;

/**
 * Where each character of a scalar's value stands in the file. Value and typed text are walked side
 * by side once: they hold the same words in the same order, and differ in blanks and escapes only.
 */
public final class ScalarPlaces {
  private final Span span;
  private final int[] starts;
  private final int[] ends;

  private ScalarPlaces(Span span, int length) {
    this.span = span;
    this.starts = new int[length];
    this.ends = new int[length];
  }

  /** The places of a scalar, whatever its quoting. */
  public static ScalarPlaces of(Node.Scalar scalar) {
    return of(scalar.value(), scalar.span());
  }

  private static ScalarPlaces of(String value, Span span) {
    ScalarPlaces places = new ScalarPlaces(span, value.length());
    TypedText typed = new TypedText(span.text());
    for (int i = 0; i < value.length(); i++) {
      typed.moveTo(value.charAt(i));
      places.starts[i] = typed.start();
      places.ends[i] = typed.end();
    }
    return places;
  }

  /** The span of the characters from {@code from} to {@code to} (exclusive) of the value. */
  public Span at(int from, int to) {
    if (starts.length == 0) {
      return span;
    }
    int last = Math.max(from, Math.min(to, ends.length)) - 1;
    int start = from < starts.length ? starts[from] : ends[ends.length - 1];
    int end = to > from ? ends[Math.min(last, ends.length - 1)] : start;
    return new Span(span.file(), span.start() + start, span.start() + Math.max(start, end));
  }
}
