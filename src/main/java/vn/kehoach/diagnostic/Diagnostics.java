package vn.kehoach.diagnostic;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.source.Span;

/** Collects the findings of one run (danh sách phát hiện); one run tells all. */
public final class Diagnostics {
  /** So many findings of each severity are told; a run with more has gone wrong as a whole. */
  private static final int MOST = 1000;

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private boolean full;

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
    Severity severity = diagnostic.severity();
    if (counts.getOrDefault(severity, 0) < MOST) {
      counts.merge(severity, found.add(diagnostic) ? 1 : 0, Integer::sum);
    } else if (!full) {
      full = true;
      found.add(tooMany(diagnostic));
    }
  }

  private static Diagnostic tooMany(Diagnostic next) {
    Code code = Code.TOO_MANY_FAULTS;
    return new Diagnostic(code, code.severity(), next.span(), List.of(MOST), List.of());
  }

  /** All findings, by file and place. */
  public List<Diagnostic> list() {
    return found.stream().sorted(Diagnostics::byPlace).toList();
  }

  private static int byPlace(Diagnostic one, Diagnostic other) {
    int file = one.span().file().name().compareTo(other.span().file().name());
    int start = Integer.compare(one.span().start(), other.span().start());
    int code = one.code().id().compareTo(other.code().id());
    return file != 0 ? file : start != 0 ? start : code;
  }

  /** Whether anything stands in the way of a document. */
  public boolean hasErrors() {
    return counts.containsKey(Severity.ERROR);
  }
}
