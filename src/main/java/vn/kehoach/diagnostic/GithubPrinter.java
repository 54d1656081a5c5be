package vn.kehoach.diagnostic;

import java.util.List;

/** Notes on the lines of a change, in the form that GitHub's runners read. */
public final class GithubPrinter implements DiagnosticPrinter {
  private final Sentences sentences;

  /** Speaks the language of the messages. */
  public GithubPrinter(Messages messages) {
    this.sentences = new Sentences(messages);
  }

  @Override
  public String print(List<Diagnostic> findings) {
    StringBuilder text = new StringBuilder();
    findings.forEach(finding -> text.append(line(finding)).append('\n'));
    return text.toString();
  }

  private String line(Diagnostic finding) {
    String kind =
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    String message = sentences.sentence(finding);
    String hint = sentences.hint(finding).map(h -> " " + h).orElse("");
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            kind,
            property(Sentences.oneLine(finding.span().file().name())),
            finding.span().from().line(),
            finding.span().from().column(),
            finding.code().id(),
            escaped(message + hint));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
