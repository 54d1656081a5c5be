package vn.kehoach.check;

import java.util.Collection;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two thoughts run together without a sign: … chính sách tất cả các ngành … (hai ý chạy liền). */
final class RunOn extends TextRule {
  private static final Meetings MEETINGS = new Meetings("run-ons.txt", " ");

  @Override
  Collection<String> openers() {
    return MEETINGS.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String meeting = MEETINGS.at(passage, at);
    int from = meeting == null ? -1 : MEETINGS.start(meeting, passage, at);
    int end = meeting == null ? -1 : at + meeting.length();
    if (from >= 0 && passage.typed(from, end)) {
      int gap = at + meeting.indexOf(' ');
      String first = passage.words(from, gap);
      out.report(Code.RUN_ON, passage.span(from, end), first, passage.words(gap + 1, end));
    }
  }
}
