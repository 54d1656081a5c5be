package vn.kehoach.diagnostic;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Span;

/** For people: the sentence, the line with marks under the place, related places, the remedy. */
public final class HumanPrinter implements DiagnosticPrinter {
  private final Sentences sentences;
  private final Paint paint;

  /** Speaks the language of the messages, without colours. */
  public HumanPrinter(Messages messages) {
    this(messages, false);
  }

  /**
   * Speaks the language of the messages.
   *
   * @param colours whether the text goes to a terminal that shows colours
   */
  public HumanPrinter(Messages messages, boolean colours) {
    this.sentences = new Sentences(messages);
    this.paint = new Paint(colours);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic finding : Abridged.of(findings)) {
      lines(finding).forEach(line -> text.append(line).append('\n'));
      text.append('\n');
    }
    return findings.isEmpty() ? "" : text.append(sentences.count(findings)).append('\n').toString();
  }

  private List<String> lines(Diagnostic finding) {
    int digits = digits(finding);
    List<String> lines = new ArrayList<>();
    lines.add(header(finding));
    if (PlaceName.isInside(finding.span())) {
      lines.add(" ".repeat(digits) + " |");
    }
    excerpt(finding.span(), digits, finding.severity(), lines);
    for (Related related : finding.related()) {
      lines.add(margin(digits) + PlaceName.of(related.span()) + ": " + sentences.sentence(related));
      excerpt(related.span(), digits, Severity.NOTE, lines);
    }
    sentences
        .hint(finding)
        .ifPresent(
            hint -> lines.add(margin(digits) + paint.bold(sentences.hintWord()) + ": " + hint));
    return lines;
  }

  private String header(Diagnostic finding) {
    String kind = sentences.severity(finding) + "[" + finding.code().id() + "]";
    String place = PlaceName.of(finding.span());
    return place + ": " + paint.of(finding.severity(), kind) + ": " + sentences.sentence(finding);
  }

  private void excerpt(Span span, int digits, Severity severity, List<String> lines) {
    if (PlaceName.isInside(span)) {
      Excerpt excerpt = new Excerpt(span, severity == Severity.NOTE ? '-' : '^');
      lines.add(excerpt.line(digits));
      lines.add(paint.of(severity, excerpt.marks(digits)));
    }
  }

  private static String margin(int digits) {
    return " ".repeat(digits) + " = ";
  }

  private static int digits(Diagnostic finding) {
    int digits = new Excerpt(finding.span(), ' ').digits();
    for (Related related : finding.related()) {
      digits = Math.max(digits, new Excerpt(related.span(), ' ').digits());
    }
    return digits;
  }
}
