package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two equal members without a comma between them: công khai minh bạch (thiếu dấu phẩy). */
final class ListComma extends MeetingRule {
  /** Those who do what the second member says: đoàn thanh tra kiểm tra … */
  private static final List<String> SUBJECTS = List.of("đoàn ", "tổ ", "bộ ", "cơ quan ", "viên ");

  ListComma() {
    super(new Meetings("lists.txt", " "), SUBJECTS);
  }

  /** A capital may open a name: Thanh tra Kiểm tra … */
  @Override
  void report(Passage passage, Meeting meeting, Diagnostics out) {
    if (Letters.isLower(passage.at(passage.wordStart(meeting.gap())))) {
      String typed = passage.words(meeting.from(), meeting.end());
      String first = passage.words(meeting.from(), meeting.gap());
      String right = first + "," + typed.substring(first.length());
      out.report(Code.ENUMERATION, passage.span(meeting.from(), meeting.end()), typed, right);
    }
  }
}
