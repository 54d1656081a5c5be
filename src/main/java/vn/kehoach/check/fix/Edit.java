package vn.kehoach.check.fix;

import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/**
 * A stretch of a file and what is to stand there instead (chỗ sửa).
 *
 * @param finding what it remedies
 */
public record Edit(int start, int end, String replacement, Diagnostic finding) {
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

  /** The edits that findings of safe rules ask for in a file; the replacement is the last word. */
  static List<Edit> of(SourceFile file, List<Diagnostic> findings) {
    return findings.stream()
        .filter(finding -> SAFE.contains(finding.code()))
        .filter(finding -> isIn(file, finding.span()))
        .map(Edit::of)
        .toList();
  }

  private static boolean isIn(SourceFile file, Span span) {
    return span.file().name().equals(file.name()) && span.file().text().equals(file.text());
  }

  private static Edit of(Diagnostic finding) {
    List<Object> arguments = finding.arguments();
    String replacement = (String) arguments.get(arguments.size() - 1);
    return new Edit(finding.span().start(), finding.span().end(), replacement, finding);
  }
}
