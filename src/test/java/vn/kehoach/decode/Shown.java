package vn.kehoach.decode;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.source.Position;

/** Writes texts and findings in a form that a test can hold against what it expects. */
final class Shown {
  private Shown() {}

  /** A passage a line: {@code ¶ words}, {@code - item}, {@code | cell | cell}. */
  static String text(Text text) {
    return text.passages().stream().map(Shown::passage).collect(Collectors.joining("\n"));
  }

  private static String passage(Text.Passage passage) {
    if (passage instanceof Text.Paragraph paragraph) {
      return "¶ " + line(paragraph.line());
    } else if (passage instanceof Text.Item item) {
      String more = item.more().stream().map(l -> " ¶ " + line(l)).collect(Collectors.joining());
      return "  ".repeat(item.depth()) + item.mark() + " " + line(item.line()) + more;
    }
    return ((Text.Grid) passage)
        .rows().stream()
            .map(r -> r.stream().map(c -> "| " + line(c)).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n"));
  }

  /** Words as they are, bold as {@code <b>…</b>}, insertions in braces. */
  static String line(Line line) {
    return line.inlines().stream().map(Shown::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    String shown = words(inline);
    shown = inline.emphasis().italic() ? "<i>" + shown + "</i>" : shown;
    return inline.emphasis().bold() ? "<b>" + shown + "</b>" : shown;
  }

  private static String words(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    } else if (inline instanceof Inline.Insertion insertion) {
      return "{" + insertion.name() + "}";
    } else if (inline instanceof Inline.Reference reference) {
      return "{->" + reference.id() + "}";
    }
    return "{unit " + ((Inline.UnitName) inline).id() + "}";
  }

  /** A finding an entry: {@code line:column CODE_NAME "the text at the place"}. */
  static List<String> findings(Diagnostics out) {
    return out.list().stream().map(Shown::finding).toList();
  }

  static String finding(Diagnostic finding) {
    Position from = finding.span().from();
    String at = finding.span().text().lines().findFirst().orElse("");
    return from.line() + ":" + from.column() + " " + finding.code() + " " + at;
  }
}
