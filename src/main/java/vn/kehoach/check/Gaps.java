package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Span;

/** Reports what is still missing (chỗ còn thiếu): an error, in a draft only a warning. */
record Gaps(Plan plan, Diagnostics out) {

  /** Something is missing at a place; the argument is its key. */
  void missing(String key, Span span) {
    boolean draft = plan.status() == Plan.Status.DRAFT;
    Severity severity = draft ? Severity.WARNING : Code.GAP.severity();
    out.add(new Diagnostic(Code.GAP, severity, span, List.of(key), List.of()));
  }

  /** Reports the key where the condition holds. */
  void missingIf(boolean condition, String key, Span span) {
    if (condition) {
      missing(key, span);
    }
  }
}
