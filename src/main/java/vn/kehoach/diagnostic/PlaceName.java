package vn.kehoach.diagnostic;

import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/** A place as people and editors read it: {@code file:line:column}. */
final class PlaceName {

  private PlaceName() {}

  static String of(Span span) {
    String name = ScreenText.safe(span.file().name());
    Position from = span.from();
    return isInside(span) ? name + ":" + from.line() + ":" + from.column() : name;
  }

  /** Whether the span says more than which file it is. */
  static boolean isInside(Span span) {
    return !span.file().text().isEmpty();
  }
}
