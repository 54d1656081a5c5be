package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** The closing runs two sentences together: Trên đây là Kế hoạch …, Ủy ban nhân dân xã yêu cầu … */
final class ClosingComma implements Rule {
  private static final String NAMES_PLAN = "Trên đây là";

  /** How the second sentence begins. */
  private static final List<String> SECOND =
      List.of("Ủy ban nhân dân", "UBND", "yêu cầu", "đề nghị");

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      if (passage.kind() == Passage.Kind.CLOSING && passage.has(NAMES_PLAN, 0)) {
        check(passage, out);
      }
    }
  }

  private static void check(Passage passage, Diagnostics out) {
    String text = passage.text();
    int stop = text.indexOf(". ");
    int end = stop < 0 ? text.length() : stop;
    for (int at = text.indexOf(", "); at >= 0 && at < end; at = text.indexOf(", ", at + 1)) {
      if (passage.hasAny(SECOND, at + 2) && passage.typed(at, at + 1)) {
        out.report(Code.CLOSING_COMMA, passage.span(at, at + 1), NAMES_PLAN);
      }
    }
  }
}
