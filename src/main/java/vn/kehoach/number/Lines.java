package vn.kehoach.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;

/** Turns lines and texts into finished runs and pieces (điền chữ vào dòng). */
final class Lines {
  private final Insertions insertions;

  Lines(Insertions insertions) {
    this.insertions = insertions;
  }

  /** The same inside a target, which has figures of its own. */
  Lines with(SortedMap<String, BigDecimal> figures) {
    return new Lines(insertions.with(figures));
  }

  /** A line that opens a sentence; one that is not there (null) is empty. */
  List<Run> line(Line line) {
    return line == null ? List.of() : after("", line);
  }

  /** Lines of one sentence, which only the first one opens. */
  List<List<Run>> sentence(List<Line> lines) {
    List<List<Run>> all = new ArrayList<>();
    String before = "";
    for (Line line : lines) {
      List<Run> runs = after(before, line);
      all.add(runs);
      before = runs.isEmpty() ? before : runs.get(runs.size() - 1).text() + " ";
    }
    return all;
  }

  /** Lines that each open a sentence. */
  List<List<Run>> lines(List<Line> lines) {
    List<List<Run>> all = new ArrayList<>(lines.size());
    for (Line line : lines) {
      all.add(line(line));
    }
    return all;
  }

  /** A text; one that is not there (null) is empty. */
  List<Piece> pieces(Text text) {
    if (text == null) {
      return List.of();
    }
    List<Piece> pieces = new ArrayList<>(text.passages().size());
    for (Text.Passage passage : text.passages()) {
      pieces.add(piece(passage));
    }
    return pieces;
  }

  private Piece piece(Text.Passage passage) {
    if (passage instanceof Text.Item item) {
      return new Piece.Item(item.mark(), item.depth(), line(item.line()), lines(item.more()));
    }
    return passage instanceof Text.Grid grid
        ? new Piece.Grid(grid.rows().stream().map(this::lines).toList())
        : new Piece.Paragraph(line(((Text.Paragraph) passage).line()));
  }

  private List<Run> after(String before, Line line) {
    List<Inline> inlines = line.inlines();
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Words words) {
      return words(words);
    }
    RunList runs = new RunList(before);
    for (Inline inline : inlines) {
      add(inline, runs);
    }
    return runs.list();
  }

  private static List<Run> words(Inline.Words words) {
    Inline.Emphasis look = words.emphasis();
    boolean none = words.text().isEmpty();
    return none ? List.of() : List.of(new Run(words.text(), look.bold(), look.italic(), false));
  }

  private void add(Inline inline, RunList runs) {
    if (inline instanceof Inline.Words words) {
      runs.add(words.text(), words.emphasis());
    } else if (inline instanceof Inline.Insertion insertion) {
      insert(insertions.words(insertion), Names.gap(insertion.name()), inline, runs);
    } else if (inline instanceof Inline.Reference reference) {
      insert(insertions.words(reference), "[" + reference.id() + "]", inline, runs);
    } else if (inline instanceof Inline.UnitName unit) {
      insert(insertions.words(unit), "[" + unit.id() + "]", inline, runs);
    }
  }

  private static void insert(Optional<String> words, String gap, Inline inline, RunList runs) {
    if (words.isEmpty()) {
      runs.addGap(gap, inline.emphasis());
      return;
    }
    boolean capital = runs.opensSentence();
    String text = capital ? SentenceStart.capital(words.get()) : words.get();
    runs.add(text, inline.emphasis());
  }
}
