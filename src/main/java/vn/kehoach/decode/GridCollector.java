package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import vn.kehoach.plan.Line;
import vn.kehoach.source.Span;

/** Turns a pipe table into rows of lines; a row with a cell too many or too few is reported. */
final class GridCollector {
  private final TextSource source;
  private final Findings findings;
  private final LineCollector lines;

  GridCollector(TextSource source, Findings findings, LineCollector lines) {
    this.source = source;
    this.findings = findings;
    this.lines = lines;
  }

  List<List<Line>> rows(Node table) {
    List<List<Line>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
        rows.add(row(row));
        compare(row, rows.get(0).size());
      }
    }
    return rows;
  }

  private List<Line> row(Node row) {
    List<Line> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(lines.line(cell));
    }
    return cells;
  }

  private void compare(Node row, int expected) {
    Span span = source.firstLine(row);
    int found = cells(span.text().strip());
    if (found != expected) {
      findings.raggedRow(span, found, expected);
    }
  }

  /** How many cells were typed: the parser fills up short rows and cuts long ones. */
  private static int cells(String row) {
    int bars = 0;
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) == '\\') {
        i++;
      } else if (row.charAt(i) == '|') {
        bars++;
      }
    }
    int outer = (row.startsWith("|") ? 1 : 0) + (endsWithBar(row) ? 1 : 0);
    return bars + 1 - outer;
  }

  private static boolean endsWithBar(String row) {
    return row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|");
  }
}
