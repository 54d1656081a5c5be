package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.source.Span;

/** A text (văn bản) of paragraphs, list items and small tables, in order. */
public record Text(List<Passage> passages, Span span) {
  public Text {
    passages = List.copyOf(passages);
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return passages.isEmpty();
  }

  /** A part of a text with a paragraph of its own. */
  public sealed interface Passage {}

  /** A paragraph (đoạn). */
  public record Paragraph(Line line) implements Passage {}

  /**
   * An item of a list (gạch đầu dòng), printed with the mark that was typed.
   *
   * @param mark {@code "-"} or {@code "+"}
   * @param depth 0 for the outermost list
   * @param more further paragraphs of the same item
   */
  public record Item(String mark, int depth, Line line, List<Line> more) implements Passage {}

  /** A pipe table; the first row is its head. */
  public record Grid(List<List<Line>> rows) implements Passage {}
}
