package vn.kehoach.plan;

/**
 * A column of a table ({@code cot}).
 *
 * @param width in the unit given, or null where the layout shares out what is left
 * @param running holds a running number ({@code stt}), and has no cell in the rows
 * @param summed a sum stands under it ({@code tong})
 * @param numeric its cells are numbers ({@code kieu: so})
 */
public record Column(
    Line title, Width width, Align align, boolean running, boolean summed, boolean numeric) {

  /** Alignment of the cells ({@code can}). */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    BOTH,
    UNSAID
  }

  /** A width ({@code rong}): percent of the table, or millimetres. */
  public record Width(double amount, boolean percent) {}
}
