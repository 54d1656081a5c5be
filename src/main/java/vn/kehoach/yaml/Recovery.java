package vn.kehoach.yaml;

import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/**
 * Goes on behind a syntax fault, to find the other ones: it blanks the faulty line with all that
 * stands below it and reads again, so that every place stays where it was.
 */
final class Recovery {
  private static final int MOST_FAULTS = 50;
  private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

  private final SourceFile file;
  private final Diagnostics diagnostics;
  private int told;

  Recovery(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Reports the fault that stopped an attempt, and those that come to light behind it. */
  void goOn(String text, Attempt first) {
    Optional<Fault> fault = first.fault();
    Cut cut = new Cut(text);
    for (int read = 0; fault.isPresent() && !ends(fault.get(), read); read += text.length()) {
      boolean more = cut.holds(fault.get().start()) ? cut.widen() : tell(fault.get(), cut);
      fault = more ? Attempt.at(cut.text(), file, diagnostics).fault() : Optional.empty();
    }
  }

  private boolean tell(Fault fault, Cut cut) {
    fault.report(file, diagnostics);
    told++;
    return fault.code() != Code.TOO_DEEP && cut.at(fault.start());
  }

  private boolean ends(Fault fault, int read) {
    boolean enough = told >= MOST_FAULTS || read > MOST_CHARACTERS;
    if (enough) {
      Span place = new Span(file, fault.start(), fault.end());
      diagnostics.report(Code.TOO_MANY_FAULTS, place, told);
    }
    return enough;
  }
}
