package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A comma between a verb and its object: nâng cao, chất lượng (dấu phẩy cắt ngang cụm từ). */
final class CommaBeforeObject extends TextRule {
  private static final Meetings MEETINGS = new Meetings("objects.txt", ", ");

  /** Behind one of these the verb needs no object: ngày càng được nâng cao, chất lượng … */
  private static final List<String> PASSIVE = List.of("được ", "càng ", "ngừng ", "việc ", "sự ");

  @Override
  Collection<String> openers() {
    return MEETINGS.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String meeting = MEETINGS.at(passage, at);
    int from = meeting == null ? -1 : MEETINGS.start(meeting, passage, at);
    if (from < 0 || !passage.typed(from, at + meeting.length())) {
      return;
    }
    for (String passive : PASSIVE) {
      if (passage.follows(passive, from)) {
        return;
      }
    }
    int end = at + meeting.length();
    out.report(Code.COMMA_CUTS, passage.span(from, end), passage.words(from, end));
  }
}
