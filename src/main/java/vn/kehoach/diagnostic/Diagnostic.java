package vn.kehoach.diagnostic;

import java.util.List;
import vn.kehoach.source.Span;

/**
 * One finding (phát hiện): what is wrong, where, and what else to look at. It holds no sentence:
 * the printers take that from the message bundles, by the code.
 *
 * @param arguments what the sentence quotes, in the order of its {0}, {1}, …
 */
public record Diagnostic(
    Code code, Severity severity, Span span, List<Object> arguments, List<Related> related) {

  public Diagnostic {
    arguments = List.copyOf(arguments);
    related = List.copyOf(related);
  }

  /** Written out, as what Java puts together for records at run time costs a start a fiftieth. */
  @Override
  public int hashCode() {
    return 31 * (31 * span.file().name().hashCode() + code.ordinal()) + span.start();
  }

  /** The same finding with one more related place. */
  public Diagnostic with(Related place) {
    List<Related> all = new java.util.ArrayList<>(related);
    all.add(place);
    return new Diagnostic(code, severity, span, arguments, all);
  }
}
