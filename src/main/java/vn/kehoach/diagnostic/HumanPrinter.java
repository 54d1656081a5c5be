package vn.kehoach.diagnostic;

import java.util.List;
import vn.kehoach.source.Span;

/** For people: the sentence, the line with a mark under the place, related places, and a remedy. */
public final class HumanPrinter implements DiagnosticPrinter {
  private final Messages messages;
  private final Sentences sentences;

  /** Speaks the language of the messages. */
  public HumanPrinter(Messages messages) {
    this.messages = messages;
    this.sentences = new Sentences(messages);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> print(finding, text));
    if (!findings.isEmpty()) {
      text.append(sentences.count(findings)).append('\n');
    }
    return text.toString();
  }

  private void print(Diagnostic finding, StringBuilder text) {
    text.append(ShortPrinter.place(finding.span())).append(": ");
    text.append(sentences.severity(finding)).append('[').append(finding.code().id()).append("]: ");
    text.append(sentences.sentence(finding)).append('\n');
    excerpt(finding.span(), text);
    for (Related related : finding.related()) {
      text.append("  ").append(ShortPrinter.place(related.span())).append(": ");
      text.append(sentences.sentence(related)).append('\n');
      excerpt(related.span(), text);
    }
    sentences.hint(finding).ifPresent(hint -> hint(hint, text));
    text.append('\n');
  }

  private void hint(String hint, StringBuilder text) {
    text.append("  = ").append(messages.get("hint")).append(": ").append(hint).append('\n');
  }

  private static void excerpt(Span span, StringBuilder text) {
    if (!span.file().text().isEmpty()) {
      text.append(Excerpt.of(span));
    }
  }
}
