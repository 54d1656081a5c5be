package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A day of the week, or Tết alone, in small letters: sáng thứ bảy, đón tết (nd30 VH-11). */
final class DayCase extends TextRule {
  private static final String FEAST = "tết";
  private static final String DAY = "thứ ";
  private static final List<String> DAYS = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
  private static final List<String> HOURS = List.of("sáng ", "trưa ", "chiều ", "tối ", "đêm ");
  private static final List<String> WEEKLY = List.of(" hằng tuần", " hàng tuần");

  /** What goes with the one feast that has no other name. */
  private static final List<String> CELEBRATED =
      List.of("đón ", "dịp ", "trước ", "sau ", "nghỉ ", "quà ", "ăn ", "vui ", "xuân, đón ");

  @Override
  Collection<String> openers() {
    List<String> openers = new ArrayList<>(List.of(FEAST));
    DAYS.forEach(day -> openers.add(DAY + day));
    return openers;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.reads(FEAST, at)) {
      feast(passage, at, out);
    } else if (passage.reads(DAY, at) && passage.hasAny(DAYS, at + DAY.length())) {
      day(passage, at + DAY.length(), out);
    }
  }

  private static void feast(Passage passage, int at, Diagnostics out) {
    int end = at + FEAST.length();
    boolean alone = passage.at(end) != ' ' || Letters.isLower(passage.at(end + 1));
    if (alone && !Letters.isWord(passage.at(end)) && passage.followsAny(CELEBRATED, at)) {
      report(passage, at, end, out);
    }
  }

  private static void day(Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    boolean weekly = WEEKLY.stream().anyMatch(words -> passage.reads(words, end));
    if (weekly || passage.followsAny(HOURS, at - DAY.length())) {
      report(passage, at, end, out);
    }
  }

  private static void report(Passage passage, int from, int to, Diagnostics out) {
    if (passage.typed(from, to)) {
      String typed = passage.words(from, to);
      String right = Character.toUpperCase(typed.charAt(0)) + typed.substring(1);
      out.report(Code.DAY_CASE, passage.span(from, to), typed, right);
    }
  }
}
