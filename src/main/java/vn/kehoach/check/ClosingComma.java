package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** The closing runs two sentences together: Trên đây là Kế hoạch …, Ủy ban nhân dân xã yêu cầu … */
final class ClosingComma extends TextRule {
  private static final String NAMES_PLAN = "Trên đây là";

  /** How the second sentence begins. */
  private static final List<String> SECOND =
      List.of("Ủy ban nhân dân", "UBND", "yêu cầu", "đề nghị");

  @Override
  String signs() {
    return ",";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean closing = passage.kind() == Passage.Kind.CLOSING && passage.has(NAMES_PLAN, 0);
    if (!closing || passage.text().lastIndexOf(". ", at) >= 0 || !passage.typed(at, at + 1)) {
      return;
    }
    int next = at + 2;
    if (passage.at(at + 1) == ' ' && SECOND.stream().anyMatch(s -> passage.has(s, next))) {
      out.report(Code.CLOSING_COMMA, passage.span(at, at + 1), NAMES_PLAN);
    }
  }
}
