package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Known names, found by their first letters whatever the case (tên đã biết). */
final class BodyNames {
  private static final int SLOTS = 1 << 7;

  private final List<String> all;
  private final Name[][] bySlot = new Name[SLOTS][];

  /** A name as it is written, and in small letters. */
  private record Name(String written, char[] small) {}

  BodyNames(List<String> names) {
    all = names.stream().filter(name -> !name.isEmpty()).toList();
    Arrays.fill(bySlot, new Name[0]);
    List<String> longestFirst = new ArrayList<>(all);
    longestFirst.sort((a, b) -> b.length() - a.length());
    for (String name : longestFirst) {
      int slot = slot(name.charAt(0), name.charAt(1));
      Name[] more = Arrays.copyOf(bySlot[slot], bySlot[slot].length + 1);
      more[more.length - 1] = new Name(name, Letters.small(name).toCharArray());
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
  String at(RunningText passage, int at) {
    for (Name name : bySlot[slot(passage.at(at), passage.at(at + 1))]) {
      if (passage.hasSmall(name.small(), at)) {
        return name.written();
      }
    }
    return null;
  }

  /**
   * The longest known name that a text begins with, whatever the case; null where there is none.
   */
  String opening(String text) {
    return at(new RunningText(text.toCharArray(), text), 0);
  }
}
