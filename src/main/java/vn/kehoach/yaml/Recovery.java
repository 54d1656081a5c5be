package vn.kehoach.yaml;

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
    if (first.fault().isPresent()) {
      goOnBehind(text, first);
    }
  }

  private void goOnBehind(String text, Attempt first) {
    Attempt attempt = first;
    Cut cut = new Cut(text);
    for (int read = 0; goesOn(attempt, cut) && !isEnough(attempt, read); read += text.length()) {
      attempt = Attempt.at(cut.text(), file, diagnostics);
    }
  }

  /** Reports a new fault and cuts it out; false where there is none, or nothing is left. */
  private boolean goesOn(Attempt attempt, Cut cut) {
    if (attempt.fault().isEmpty()) {
      return false;
    }
    Fault fault = attempt.fault().get();
    if (cut.holds(fault.start())) {
      return cut.widen();
    }
    fault.report(file, diagnostics);
    told++;
    return switch (fault.code()) {
      case TOO_DEEP -> false;
      case BAD_INDENT -> cut.fromMisplaced(attempt.broken());
      default -> cut.at(attempt.broken());
    };
  }

  private boolean isEnough(Attempt attempt, int read) {
    boolean enough = told >= MOST_FAULTS || read > MOST_CHARACTERS;
    if (enough) {
      int at = attempt.fault().map(Fault::start).orElse(0);
      diagnostics.report(Code.TOO_MANY_FAULTS, new Span(file, at, at), told);
    }
    return enough;
  }
}
