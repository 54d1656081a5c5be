package vn.kehoach.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Figure;
import vn.kehoach.plan.Text;
import vn.kehoach.source.Span;

/** Fills the cells of one column from top to bottom; knows its running number and its sum. */
final class TableColumn {
  private static final Set<String> NOTHING = Set.of("", "-", "–");

  private final Column column;
  private final Lines lines;
  private final Faults faults;
  private int running;
  private BigDecimal sum = BigDecimal.ZERO;

  TableColumn(Column column, Lines lines, Faults faults) {
    this.column = column;
    this.lines = lines;
    this.faults = faults;
  }

  NumberedColumn head() {
    List<Run> title = lines.line(column.title());
    boolean running = column.running();
    return new NumberedColumn(title, column.width(), column.align(), running, isNumeric());
  }

  /** Whether the rows bring a cell for this column. */
  boolean takesCell() {
    return !column.running();
  }

  /** Whether the cells are numbers. */
  boolean isNumeric() {
    return column.numeric() || column.summed();
  }

  /** The next running number. */
  List<Piece> nextNumber() {
    running++;
    return words(Integer.toString(running));
  }

  /** The next cell; one that is not there (null) stays empty. */
  List<Piece> next(Text cell) {
    List<Piece> pieces = lines.pieces(cell);
    return isNumeric() && !pieces.isEmpty() ? figure(pieces, cell) : pieces;
  }

  /** The cell of the last row, under all others: the sum, or nothing. */
  List<Piece> total() {
    return column.summed() ? words(Figure.print(sum)) : List.of();
  }

  /** A cell of plain words. */
  static List<Piece> words(String words) {
    return List.of(new Piece.Paragraph(List.of(Run.of(words))));
  }

  private List<Piece> figure(List<Piece> pieces, Text cell) {
    boolean single = pieces.size() == 1 && pieces.get(0) instanceof Piece.Paragraph;
    List<Run> runs = single ? ((Piece.Paragraph) pieces.get(0)).runs() : List.of();
    if (runs.stream().anyMatch(Run::gap)) {
      return pieces;
    }
    String typed = (single ? text(runs) : cell.span().text()).strip();
    Optional<BigDecimal> figure = Figure.of(typed);
    if (figure.isPresent()) {
      sum = sum.add(figure.get());
      return List.of(printed(figure.get(), runs.get(0)));
    }
    complain(typed, cell.span());
    return pieces;
  }

  /** An empty cell and a dash are no fault. */
  private void complain(String typed, Span span) {
    if (Figure.isAmbiguous(typed)) {
      String whole = typed.replace(".", "");
      faults.report(Code.AMBIGUOUS_NUMBER, span, typed, whole, typed.replace('.', ','));
    } else if (!NOTHING.contains(typed)) {
      faults.report(Code.BAD_NUMBER, span, typed, title());
    }
  }

  private static Piece printed(BigDecimal value, Run look) {
    Run run = new Run(Figure.print(value), look.bold(), look.italic(), false);
    return new Piece.Paragraph(List.of(run));
  }

  private String title() {
    String title = text(lines.line(column.title()));
    return title.isEmpty() ? "hang" : title;
  }

  private static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
