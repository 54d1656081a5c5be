package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two equal members without a comma between them: công khai minh bạch (thiếu dấu phẩy). */
final class ListComma extends TextRule {
  private static final Meetings MEETINGS = new Meetings("lists.txt", " ");

  /** Those who do what the second member says: đoàn thanh tra kiểm tra … */
  private static final List<String> SUBJECTS = List.of("đoàn ", "tổ ", "bộ ", "cơ quan ", "viên ");

  @Override
  Collection<String> openers() {
    return MEETINGS.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String meeting = MEETINGS.at(passage, at);
    int from = meeting == null ? -1 : MEETINGS.start(meeting, passage, at);
    int end = meeting == null ? -1 : at + meeting.length();
    boolean small = from >= 0 && Letters.isLower(passage.at(at));
    if (small && passage.typed(from, end) && !isDoer(passage, from)) {
      int gap = at + meeting.indexOf(' ');
      String right = passage.words(from, gap) + "," + passage.words(gap, end);
      out.report(Code.ENUMERATION, passage.span(from, end), passage.words(from, end), right);
    }
  }

  private static boolean isDoer(Passage passage, int from) {
    for (String subject : SUBJECTS) {
      if (passage.follows(subject, from)) {
        return true;
      }
    }
    return false;
  }
}
