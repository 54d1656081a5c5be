package vn.kehoach.diagnostic;

import java.util.List;
import vn.kehoach.source.Span;

/** One line a finding: {@code file:line:column: severity[code]: sentence}. */
public final class ShortPrinter implements DiagnosticPrinter {
  private final Sentences sentences;

  /** Speaks the language of the messages. */
  public ShortPrinter(Messages messages) {
    this.sentences = new Sentences(messages);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(line(finding)).append('\n'));
    return text.toString();
  }

  private String line(Diagnostic finding) {
    return "%s: %s[%s]: %s"
        .formatted(
            place(finding.span()),
            sentences.severity(finding),
            finding.code().id(),
            sentences.sentence(finding));
  }

  /** The file, and the line and column where there are any. */
  static String place(Span span) {
    String name = Sentences.oneLine(span.file().name());
    return span.file().text().isEmpty()
        ? name
        : name + ":" + span.from().line() + ":" + span.from().column();
  }
}
