package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that must not meet other words (chỗ gặp nhau): a list of words on the left, a bar, words on
 * the right. They are looked for only where the last word on the left meets the first on the right.
 */
final class Meetings {

  /** What goes before the last word on the left, by that word and what it meets. */
  private final Map<String, List<String>> before = new LinkedHashMap<>();

  private final BodyNames meetings;

  /** A list of words beside the rules; this stands between the two sides: a blank, or a comma. */
  Meetings(String list, String between) {
    for (String line : WordList.read(list)) {
      String[] sides = line.split(" \\| ");
      for (String left : sides[0].split(", ")) {
        for (String right : sides[1].split(", ")) {
          add(left, between, right);
        }
      }
    }
    meetings = new BodyNames(List.copyOf(before.keySet()));
  }

  private void add(String left, String between, String right) {
    int last = left.lastIndexOf(' ') + 1;
    String meeting = left.substring(last) + between + right;
    before.computeIfAbsent(meeting, m -> new ArrayList<>()).add(left.substring(0, last));
  }

  /** What rules must be asked at. */
  Collection<String> all() {
    return meetings.all();
  }

  /** The two sides that meet here, the left one with its last word alone; else null. */
  String at(Passage passage, int at) {
    return meetings.at(passage, at);
  }

  /** Where the left side begins, when its last word stands here; else -1. */
  int start(String meeting, Passage passage, int at) {
    for (String words : before.get(meeting)) {
      if (passage.follows(words, at)) {
        return at - words.length();
      }
    }
    return -1;
  }
}
