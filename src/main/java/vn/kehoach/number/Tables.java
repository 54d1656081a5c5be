package vn.kehoach.number;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.NumberedRow;
import vn.kehoach.number.NumberedBlock.RowKind;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Row;
import vn.kehoach.plan.Text;

/** Puts running numbers, printed figures and sums into a table (bảng). */
final class Tables {
  private static final String TOTAL = "Tổng cộng";

  private final Lines lines;
  private final Faults faults;

  Tables(Lines lines, Faults faults) {
    this.lines = lines;
    this.faults = faults;
  }

  NumberedBlock.Table table(Block.Table table) {
    List<TableColumn> columns =
        table.columns().stream().map(c -> new TableColumn(c, lines, faults)).toList();
    List<NumberedColumn> heads = columns.stream().map(TableColumn::head).toList();
    List<NumberedRow> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(row(row, columns)));
    if (table.columns().stream().anyMatch(Column::summed)) {
      rows.add(total(columns));
    }
    return new NumberedBlock.Table(lines.line(table.title()), heads, rows);
  }

  private NumberedRow row(Row row, List<TableColumn> columns) {
    if (row instanceof Row.Group group) {
      Piece title = new Piece.Paragraph(lines.line(group.title()));
      return new NumberedRow(RowKind.GROUP, List.of(List.of(title)));
    }
    Iterator<Text> typed = ((Row.Cells) row).cells().iterator();
    List<List<Piece>> cells = new ArrayList<>();
    for (TableColumn column : columns) {
      boolean given = column.takesCell() && typed.hasNext();
      cells.add(
          column.takesCell() ? column.next(given ? typed.next() : null) : column.nextNumber());
    }
    return new NumberedRow(RowKind.CELLS, cells);
  }

  /** The sums; the word for them stands in the first column of words, else in a running one. */
  private static NumberedRow total(List<TableColumn> columns) {
    List<List<Piece>> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.total()));
    columns.stream()
        .filter(column -> !column.isNumeric())
        .min((a, b) -> Boolean.compare(b.takesCell(), a.takesCell()))
        .ifPresent(column -> cells.set(columns.indexOf(column), TableColumn.words(TOTAL)));
    return new NumberedRow(RowKind.TOTAL, cells);
  }
}
