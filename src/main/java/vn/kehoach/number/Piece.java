package vn.kehoach.number;

import java.util.List;

/** A finished paragraph, item or small table of a text; templates choose by {@link #kind()}. */
public sealed interface Piece {

  /** Name of the template that prints it. */
  String kind();

  /** A paragraph (đoạn). */
  record Paragraph(List<Run> runs) implements Piece {
    @Override
    public String kind() {
      return "doan";
    }
  }

  /** An item of a list (gạch đầu dòng) with the mark that was typed; depth 0 is outermost. */
  record Item(String mark, int depth, List<Run> runs, List<List<Run>> more) implements Piece {
    @Override
    public String kind() {
      return "gach";
    }
  }

  /** A small table typed in the text; the first row is its head. */
  record Grid(List<List<List<Run>>> rows) implements Piece {
    @Override
    public String kind() {
      return "bang_nho";
    }
  }
}
