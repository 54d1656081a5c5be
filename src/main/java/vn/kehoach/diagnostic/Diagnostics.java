package vn.kehoach.diagnostic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.source.Span;

/**
 * Collects the findings of one run (danh sách phát hiện); one run tells all, but of a kind that has
 * no end so many, and how many more there are.
 */
public final class Diagnostics {
  private static final int MOST = 10_000;

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final int[] told = new int[Code.values().length];
  private final Map<Code, More> more = new EnumMap<>(Code.class);

  /** Those of a code behind the first one in {@link #more}, by number of the code. */
  private final int[] left = new int[told.length];

  private boolean errors;

  /** Reports a finding with the severity of its code. */
  public void report(Code code, Span span, Object... arguments) {
    report(code, span, List.of(), arguments);
  }

  /** Reports a finding that has a second place to show. */
  public void report(Code code, Span span, Related related, Object... arguments) {
    report(code, span, List.of(related), arguments);
  }

  private void report(Code code, Span span, List<Related> related, Object[] arguments) {
    if (told[code.ordinal()] < MOST || !more.containsKey(code)) {
      add(new Diagnostic(code, code.severity(), span, List.of(arguments), related));
    } else {
      left[code.ordinal()]++;
    }
  }

  /** Takes a finding as it is; the same finding twice counts once. */
  public void add(Diagnostic diagnostic) {
    Code code = diagnostic.code();
    errors |= diagnostic.severity() == Severity.ERROR;
    if (told[code.ordinal()] < MOST) {
      told[code.ordinal()] += found.add(diagnostic) ? 1 : 0;
    } else {
      more.merge(code, More.of(diagnostic), More::plus);
    }
  }

  /** All findings, by file and place. */
  public List<Diagnostic> list() {
    List<Diagnostic> all = new ArrayList<>(found);
    more.forEach((code, first) -> all.add(first.plus(left[code.ordinal()]).told(MOST)));
    all.sort(Diagnostics::byPlace);
    return List.copyOf(all);
  }

  private static int byPlace(Diagnostic one, Diagnostic other) {
    int file = one.span().file().name().compareTo(other.span().file().name());
    int start = Integer.compare(one.span().start(), other.span().start());
    int code = one.code().id().compareTo(other.code().id());
    return file != 0 ? file : start != 0 ? start : code;
  }

  /** Whether anything stands in the way of a document. */
  public boolean hasErrors() {
    return errors;
  }
}
