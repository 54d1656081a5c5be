package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A subject that says "Kế hoạch" again below KẾ HOẠCH, or "V/v" as letters do (nd30 TL-04). */
final class SubjectOpening implements Rule {
  private static final List<String> WRONG = List.of("Kế hoạch", "V/v");

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      if (passage.kind() == Kind.SUBJECT) {
        first(passage, out);
        return;
      }
    }
  }

  private static void first(Passage passage, Diagnostics out) {
    for (String opening : WRONG) {
      if (passage.hasAnyCase(opening, 0) && passage.typed(0, opening.length())) {
        String typed = passage.words(0, opening.length());
        out.report(Code.SUBJECT_OPENING, passage.span(0, opening.length()), typed);
      }
    }
  }
}
