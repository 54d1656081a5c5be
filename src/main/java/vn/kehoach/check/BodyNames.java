package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Known names, found by their first letters whatever the case (tên đã biết). */
final class BodyNames {
  private static final int SLOTS = 1 << 7;

  private final List<String> all;
  private final String[][] bySlot = new String[SLOTS][];

  BodyNames(List<String> names) {
    all = names.stream().filter(name -> !name.isEmpty()).toList();
    Arrays.fill(bySlot, new String[0]);
    List<String> longestFirst = new ArrayList<>(all);
    longestFirst.sort((a, b) -> b.length() - a.length());
    for (String name : longestFirst) {
      int slot = slot(name.charAt(0), name.charAt(1));
      String[] more = Arrays.copyOf(bySlot[slot], bySlot[slot].length + 1);
      more[more.length - 1] = name;
      bySlot[slot] = more;
    }
  }

  /** All names. */
  List<String> all() {
    return all;
  }

  private static int slot(char first, char second) {
    return Letters.small(first) * 31 + Letters.small(second) & SLOTS - 1;
  }

  /** The longest known name at a place, whatever the case; null where there is none. */
  String at(Passage passage, int at) {
    for (String name : bySlot[slot(passage.at(at), passage.at(at + 1))]) {
      if (passage.hasAnyCase(name, at)) {
        return name;
      }
    }
    return null;
  }

  /**
   * The longest known name that a text begins with, whatever the case; null where there is none.
   */
  String opening(String text) {
    if (text.length() < 2) {
      return null;
    }
    for (String name : bySlot[slot(text.charAt(0), text.charAt(1))]) {
      int end = name.length();
      boolean whole = text.length() <= end || !Letters.isWord(text.charAt(end));
      if (whole && text.regionMatches(true, 0, name, 0, end)) {
        return name;
      }
    }
    return null;
  }
}
