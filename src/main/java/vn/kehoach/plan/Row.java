package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.source.Span;

/** A row of a table ({@code hang}). */
public sealed interface Row {

  /** Where the row stands. */
  Span span();

  /** Cells in the order of the columns, those with a running number left out. */
  record Cells(List<Text> cells, Span span) implements Row {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /** A group head across the table ({@code nhom}). */
  record Group(Line title, Span span) implements Row {}
}
