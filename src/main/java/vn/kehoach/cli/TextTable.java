package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.ScreenText;

/** A table with its columns in line, for a terminal (bảng chữ). */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; what a terminal would obey is made visible. */
  void add(List<String> cells) {
    rows.add(cells.stream().map(ScreenText::safe).toList());
  }

  /** The text; every line ends with a line break. */
  String text() {
    StringBuilder text = new StringBuilder();
    int[] widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - ScreenText.width(row.get(i))));
        line.append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int[] widths() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], ScreenText.width(row.get(i)));
      }
    }
    return widths;
  }
}
