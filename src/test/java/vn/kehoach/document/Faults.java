package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what is against the rules. */
final class Faults {
  private final List<String> list = new ArrayList<>();

  /** Reports a rule by its id where it is not kept; what was found tells where. */
  void require(boolean kept, String rule, Object found) {
    if (!kept) {
      list.add(rule + ": " + found);
    }
  }

  /** A number must lie between two others. */
  void within(int number, int least, int most, String rule, Object found) {
    require(least <= number && number <= most, rule, number + " in " + found);
  }

  List<String> list() {
    return List.copyOf(list);
  }
}
