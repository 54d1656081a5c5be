package vn.kehoach.diagnostic;

import java.util.List;

/** Prints findings one by one, each on a line of its own. */
abstract class LinePrinter implements DiagnosticPrinter {
  private final Sentences sentences;

  LinePrinter(Messages messages) {
    this.sentences = new Sentences(messages);
  }

  @Override
  public final String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    Abridged.of(findings).forEach(finding -> text.append(line(finding)).append('\n'));
    return text.toString();
  }

  /** The line of a finding, without its end. */
  abstract String line(Diagnostic finding);

  final Sentences sentences() {
    return sentences;
  }
}
