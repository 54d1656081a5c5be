package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.source.Span;

/** One line or paragraph of running text (dòng chữ): titles, bases, cells. */
public record Line(List<Inline> inlines, Span span) {
  public Line {
    inlines = List.copyOf(inlines);
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return inlines.isEmpty();
  }
}
