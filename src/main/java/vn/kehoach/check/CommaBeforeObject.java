package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A comma between a verb and its object: nâng cao, chất lượng (dấu phẩy cắt ngang cụm từ). */
final class CommaBeforeObject extends MeetingRule {
  /** Behind one of these the verb needs no object: ngày càng được nâng cao, chất lượng … */
  private static final List<String> PASSIVE = List.of("được ", "càng ", "ngừng ", "việc ", "sự ");

  CommaBeforeObject() {
    super(new Meetings("objects.txt", ", "), PASSIVE);
  }

  @Override
  void report(Passage passage, Meeting meeting, Diagnostics out) {
    String typed = passage.words(meeting.from(), meeting.end());
    out.report(Code.COMMA_CUTS, passage.span(meeting.from(), meeting.end()), typed);
  }
}
