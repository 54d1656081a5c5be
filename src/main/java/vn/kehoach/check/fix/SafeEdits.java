package vn.kehoach.check.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.source.TextEdit;

/** The edits of a file that findings of safe rules ask for (chỗ sửa an toàn). */
final class SafeEdits {
  /** Rules whose remedy changes no meaning: blanks, dates, dashes, signs that the tool prints. */
  private static final Set<Code> SAFE =
      Set.of(
          Code.HAND_TYPED_END,
          Code.TITLE_END,
          Code.DATE_ZEROS,
          Code.SYMBOL_ZERO,
          Code.SYMBOL_BLANKS,
          Code.COMMA_BEFORE_DATE,
          Code.DOUBLE_BLANK,
          Code.BLANK_BEFORE_SIGN,
          Code.NO_BLANK_AFTER_SIGN,
          Code.DASH_MIX,
          Code.DASH_LOPSIDED,
          Code.PERIOD_STYLE,
          Code.INVISIBLE_SIGN);

  private SafeEdits() {}

  /** By place; of edits that overlap only the first, as the next round sees to the rest. */
  static List<TextEdit> of(Draft draft) {
    List<TextEdit> edits = new ArrayList<>();
    int end = -1;
    for (TextEdit edit : all(draft)) {
      if (edit.start() >= end) {
        edits.add(edit);
        end = Math.max(edit.end(), edit.start() + 1);
      }
    }
    return edits;
  }

  private static List<TextEdit> all(Draft draft) {
    return draft.findings().stream()
        .filter(finding -> SAFE.contains(finding.code()))
        .filter(finding -> isIn(draft.file(), finding.span()))
        .map(SafeEdits::of)
        .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
        .toList();
  }

  private static boolean isIn(SourceFile file, Span span) {
    SourceFile other = span.file();
    return other == file || other.name().equals(file.name()) && other.text().equals(file.text());
  }

  /** The replacement is what the sentence quotes last. */
  private static TextEdit of(Diagnostic finding) {
    List<Object> arguments = finding.arguments();
    String replacement = (String) arguments.get(arguments.size() - 1);
    return new TextEdit(finding.span().start(), finding.span().end(), replacement);
  }
}
