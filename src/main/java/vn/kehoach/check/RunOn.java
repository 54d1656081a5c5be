package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two thoughts run together without a sign: … chính sách tất cả các ngành … (hai ý chạy liền). */
final class RunOn extends MeetingRule {

  RunOn() {
    super(new Meetings("run-ons.txt", " "), List.of());
  }

  @Override
  void report(Passage passage, Meeting meeting, Diagnostics out) {
    String first = passage.words(meeting.from(), meeting.gap());
    String second = passage.words(meeting.gap() + 1, meeting.end());
    out.report(Code.RUN_ON, passage.span(meeting.from(), meeting.end()), first, second);
  }
}
