package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The name of a plan without its verb: Kế hoạch Chiến lược … for Kế hoạch thực hiện Chiến lược …
 * Two documents are named in a row, and nothing says what one does with the other.
 */
final class LostVerb extends TextRule {
  private static final String PLAN = "Kế hoạch ";
  private static final List<String> CARRIED_OUT =
      List.of(
          "Chiến lược",
          "Chương trình",
          "Đề án",
          "Dự án",
          "Nghị quyết",
          "Nghị định",
          "Chỉ thị",
          "Kết luận",
          "Quyết định",
          "Thông tư",
          "Luật");

  @Override
  Collection<String> openers() {
    return List.of("kế hoạch");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int next = at + PLAN.length();
    boolean upper = Letters.isUpper(passage.at(next)) && passage.reads(PLAN, at);
    if (!upper || isDepartment(passage, at)) {
      return;
    }
    for (String document : CARRIED_OUT) {
      if (passage.has(document, next)) {
        int end = next + document.length();
        out.report(Code.LOST_VERB, passage.span(at, end), "Kế hoạch", document);
      }
    }
  }

  /** Phòng Kế hoạch, Ban Kế hoạch: a capital right before. */
  private static boolean isDepartment(Passage passage, int at) {
    return at > 1
        && Letters.isUpper(passage.at(passage.wordStart(at - 1)))
        && passage.at(at - 1) == ' ';
  }
}
