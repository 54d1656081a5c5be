package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;

/** A rule on words that must not meet (quy tắc về chỗ gặp nhau). */
abstract class MeetingRule extends TextRule {

  /** Where two sides meet: the begin of the left one, its end, and the end of the right one. */
  record Meeting(int from, int gap, int end) {}

  private final Meetings meetings;
  private final List<String> excuses;

  /**
   * A rule.
   *
   * @param excuses words with a blank behind them; where one stands before, the two sides may meet
   */
  MeetingRule(Meetings meetings, List<String> excuses) {
    this.meetings = meetings;
    this.excuses = excuses;
  }

  @Override
  final Collection<String> openers() {
    return meetings.all();
  }

  @Override
  final void look(Passage passage, int at, Diagnostics out) {
    String words = meetings.at(passage, at);
    int from = words == null ? -1 : meetings.start(words, passage, at);
    if (from < 0 || passage.followsAny(excuses, from)) {
      return;
    }
    Meeting meeting = new Meeting(from, passage.wordEnd(at), at + words.length());
    if (passage.typed(from, meeting.end())) {
      report(passage, meeting, out);
    }
  }

  /** Says what is wrong with a meeting. */
  abstract void report(Passage passage, Meeting meeting, Diagnostics out);
}
