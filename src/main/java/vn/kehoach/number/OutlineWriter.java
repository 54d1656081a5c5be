package vn.kehoach.number;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the lines of an outline, indented by depth; long texts are cut behind a word. */
final class OutlineWriter {
  private static final int PARAGRAPH = 80;
  private static final int CELL = 40;

  private final StringBuilder outline = new StringBuilder();

  /** A line in full. */
  void line(int depth, String words) {
    outline.append("  ".repeat(depth)).append(words.strip()).append('\n');
  }

  /** A blank line. */
  void gap() {
    outline.append('\n');
  }

  /** The begin of each paragraph, item and row of a text. */
  void text(int depth, String head, List<Piece> pieces) {
    String before = head;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Paragraph paragraph) {
        line(depth, before + start(words(paragraph.runs()), PARAGRAPH));
      } else if (piece instanceof Piece.Item item) {
        String words = start(words(item.runs()), PARAGRAPH);
        line(depth + item.depth(), before + item.mark() + " " + words);
      } else if (piece instanceof Piece.Grid grid) {
        grid.rows()
            .forEach(row -> line(depth, row(row.stream().map(OutlineWriter::words).toList())));
      }
      before = "";
    }
    if (pieces.isEmpty() && !head.isBlank()) {
      line(depth, head);
    }
  }

  /** The cells of a row, each cut, in one line. */
  static String row(List<String> cells) {
    return cells.stream().map(cell -> start(cell, CELL)).collect(Collectors.joining(" | "));
  }

  /** The words of a cell: its paragraphs in one line. */
  static String cell(List<Piece> pieces) {
    OutlineWriter cell = new OutlineWriter();
    cell.text(0, "", pieces);
    return cell.toString().strip().replace("\n", " / ");
  }

  /** The begin of a paragraph. */
  static String start(List<Run> runs) {
    return start(words(runs), PARAGRAPH);
  }

  /** The plain words of a line. */
  static String words(List<Run> runs) {
    String words = runs.stream().map(Run::text).collect(Collectors.joining());
    return words.replace('\n', ' ').strip();
  }

  private static String start(String words, int longest) {
    if (words.codePointCount(0, words.length()) <= longest) {
      return words;
    }
    int end = words.offsetByCodePoints(0, longest);
    int space = words.lastIndexOf(' ', end);
    return words.substring(0, space > 0 ? space : end) + " …";
  }

  @Override
  public String toString() {
    return outline.toString();
  }
}
