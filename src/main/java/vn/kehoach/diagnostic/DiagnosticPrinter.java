package vn.kehoach.diagnostic;

import java.util.List;

/** Turns findings into text (in phát hiện). */
public interface DiagnosticPrinter {

  /** The findings in this printer's format; ends with a line break unless it is empty. */
  String print(List<Diagnostic> findings);
}
