package vn.kehoach.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.source.Span;

/** Collects the findings of one run (danh sách phát hiện); one run tells all. */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.span().file().name())
          .thenComparingInt(d -> d.span().start())
          .thenComparing(d -> d.code().id());

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Reports a finding with the severity of its code. */
  public void report(Code code, Span span, Object... arguments) {
    add(new Diagnostic(code, code.severity(), span, List.of(arguments), List.of()));
  }

  /** Reports a finding that has a second place to show. */
  public void report(Code code, Span span, Related related, Object... arguments) {
    add(new Diagnostic(code, code.severity(), span, List.of(arguments), List.of(related)));
  }

  /** Takes a finding as it is; the same finding twice counts once. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** All findings, by file and place. */
  public List<Diagnostic> list() {
    return found.stream().sorted(BY_PLACE).toList();
  }

  /** Whether anything stands in the way of a document. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
