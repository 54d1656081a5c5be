package vn.kehoach.diagnostic;

import vn.kehoach.source.Span;

/** Notes on the lines of a change, in the form that GitHub's runners read. */
public final class GithubPrinter extends LinePrinter {
  /** Speaks the language of the messages. */
  public GithubPrinter(Messages messages) {
    super(messages);
  }

  @Override
  String line(Diagnostic finding) {
    String title = ",title=" + finding.code().id();
    String hint = sentences().hint(finding).map(h -> "\n" + h).orElse("");
    String message = sentences().sentence(finding) + hint;
    return "::" + kind(finding) + " " + place(finding.span()) + title + "::" + escaped(message);
  }

  private static String kind(Diagnostic finding) {
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String place(Span span) {
    String file = "file=" + property(fromHere(span.file().name()));
    return PlaceName.isInside(span)
        ? file + ",line=" + span.from().line() + ",col=" + span.from().column()
        : file;
  }

  /** Runners know a file of the repository by its path alone. */
  private static String fromHere(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
