package vn.kehoach.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.NumberedRow;
import vn.kehoach.number.NumberedBlock.RowKind;
import vn.kehoach.number.NumberedBlock.Table;
import vn.kehoach.number.Piece;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Column.Width;

/**
 * Shares out the width of a table (bề rộng cột): what was said is kept, the rest goes to the other
 * columns by what stands in them, and none is narrower than its longest word where that can be.
 */
final class ColumnWidths {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final int BOTH_CELL_MARGINS = 2 * 108;

  private final int available;
  private final double points;

  /** For a table of so many twips at most, with text of so many points. */
  ColumnWidths(int available, double points) {
    this.available = available;
    this.points = points;
  }

  /** The widths of a table's columns in twips. */
  List<Integer> of(Table table) {
    return shared(
        IntStream.range(0, table.columns().size()).mapToObj(i -> need(table, i)).toList());
  }

  /** The widths of the columns of a small table, in twips. */
  List<Integer> ofGrid(List<List<List<Run>>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return shared(IntStream.range(0, columns).mapToObj(i -> need(rows, i)).toList());
  }

  private ColumnNeed need(Table table, int column) {
    NumberedColumn head = table.columns().get(column);
    if (head.width() != null) {
      return ColumnNeed.said(twips(head.width()));
    }
    Predicate<NumberedRow> hasCell =
        row -> row.rowKind() != RowKind.GROUP && column < row.cells().size();
    Stream<List<Run>> cells =
        table.rows().stream()
            .filter(hasCell)
            .flatMap(row -> row.cells().get(column).stream())
            .map(ColumnWidths::runs);
    ColumnNeed need =
        cells.map(this::need).reduce(need(head.title()).onTwoLines(), ColumnNeed::and);
    return head.running() ? need.narrow() : need;
  }

  private ColumnNeed need(List<List<List<Run>>> rows, int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .map(row -> need(row.get(column)))
        .reduce(need(List.of()), ColumnNeed::and);
  }

  private ColumnNeed need(List<Run> runs) {
    String text = RunLines.text(runs);
    int word = Arrays.stream(text.split("\\s+")).mapToInt(this::width).max().orElse(0);
    int full = width(text) + BOTH_CELL_MARGINS;
    return new ColumnNeed(word + BOTH_CELL_MARGINS, full, full, false);
  }

  private static List<Run> runs(Piece piece) {
    if (piece instanceof Piece.Item item) {
      return item.runs();
    }
    return piece instanceof Piece.Paragraph paragraph ? paragraph.runs() : List.of();
  }

  private int width(String text) {
    return TextWidth.twips(text, Face.BOLD, points);
  }

  private int twips(Width width) {
    double unit = width.percent() ? available / 100.0 : TWIPS_PER_MM;
    return (int) Math.round(width.amount() * unit);
  }

  /** Nothing breaks where there is room for all; else every column gives way. */
  private List<Integer> shared(List<ColumnNeed> needs) {
    int said = needs.stream().filter(ColumnNeed::said).mapToInt(ColumnNeed::full).sum();
    int full = needs.stream().mapToInt(ColumnNeed::full).sum();
    if (full > available || full == said) {
      return tight(needs);
    }
    double share = (available - said) / (double) (full - said);
    return fitted(needs.stream().mapToDouble(need -> need.roomy(share)).toArray(), false);
  }

  /** The least for each, and of what is left a share by what each would like. */
  private List<Integer> tight(List<ColumnNeed> needs) {
    int said = needs.stream().filter(ColumnNeed::said).mapToInt(ColumnNeed::least).sum();
    int least = needs.stream().mapToInt(ColumnNeed::least).sum();
    int limit = Math.max(0, available - said) / 2;
    int wishes = needs.stream().mapToInt(need -> need.wish(limit)).sum();
    double share = wishes == 0 ? 0 : Math.max(0, available - least) / (double) wishes;
    return fitted(
        needs.stream().mapToDouble(need -> need.least() + share * need.wish(limit)).toArray(),
        needs.stream().allMatch(ColumnNeed::said));
  }

  /** Whole twips that fill the width, unless all were said and leave some free. */
  private List<Integer> fitted(double[] widths, boolean mayLeaveFree) {
    double sum = Arrays.stream(widths).sum();
    double scale = mayLeaveFree && sum <= available ? 1 : available / sum;
    return Arrays.stream(widths).mapToObj(width -> (int) Math.round(width * scale)).toList();
  }
}
