package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * Two thoughts run together without a sign: … chính sách tất cả các ngành …. Asked only where the
 * last word of the one stands right before the first word of the other.
 */
final class RunOn extends TextRule {

  /** What goes before the last word of the first thought, by that word and the second thought. */
  private static final Map<String, List<String>> BEFORE = new LinkedHashMap<>();

  private static final BodyNames MEETINGS;

  static {
    WordList.read("run-ons.txt").forEach(RunOn::add);
    MEETINGS = new BodyNames(List.copyOf(BEFORE.keySet()));
  }

  /** All words on the left side of a line, with all on the right side. */
  private static void add(String line) {
    String[] sides = line.split(" \\| ");
    for (String first : sides[0].split(", ")) {
      int last = first.lastIndexOf(' ') + 1;
      for (String second : sides[1].split(", ")) {
        String meeting = first.substring(last) + " " + second;
        BEFORE.computeIfAbsent(meeting, m -> new ArrayList<>()).add(first.substring(0, last));
      }
    }
  }

  @Override
  Collection<String> openers() {
    return MEETINGS.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String meeting = MEETINGS.at(passage, at);
    if (meeting == null) {
      return;
    }
    int end = at + meeting.length();
    for (String before : BEFORE.get(meeting)) {
      int from = at - before.length();
      if (passage.follows(before, at) && passage.typed(from, end)) {
        int gap = at + meeting.indexOf(' ');
        String second = passage.words(gap + 1, end);
        out.report(Code.RUN_ON, passage.span(from, end), passage.words(from, gap), second);
        return;
      }
    }
  }
}
