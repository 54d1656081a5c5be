package vn.kehoach.diagnostic;

/** One line a finding: {@code file:line:column: severity[code]: sentence}. */
public final class ShortPrinter extends LinePrinter {
  /** Speaks the language of the messages. */
  public ShortPrinter(Messages messages) {
    super(messages);
  }

  @Override
  String line(Diagnostic finding) {
    String kind = sentences().severity(finding) + "[" + finding.code().id() + "]";
    return PlaceName.of(finding.span()) + ": " + kind + ": " + sentences().sentence(finding);
  }
}
