package vn.kehoach.diagnostic;

import java.util.List;

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
    String kind = sentences.severity(finding) + "[" + finding.code().id() + "]";
    return PlaceName.of(finding.span()) + ": " + kind + ": " + sentences.sentence(finding);
  }
}
