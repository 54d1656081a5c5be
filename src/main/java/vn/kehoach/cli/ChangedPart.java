package vn.kehoach.cli;

import java.util.Arrays;
import java.util.List;

/** The stretch in which two texts differ, with a few words around it (chỗ khác nhau). */
record ChangedPart(String before, String after) {
  private static final int AROUND = 6;

  /** Cuts what both texts begin and end with; what is left out shows as an ellipsis. */
  static ChangedPart of(String before, String after) {
    List<String> old = Arrays.asList(before.split(" "));
    List<String> now = Arrays.asList(after.split(" "));
    int most = Math.min(old.size(), now.size());
    int start = 0;
    while (start < most && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    int from = Math.max(0, start - AROUND);
    int kept = Math.max(0, end - AROUND);
    return new ChangedPart(cut(old, from, kept), cut(now, from, kept));
  }

  private static String cut(List<String> words, int from, int kept) {
    String middle = String.join(" ", words.subList(from, words.size() - kept));
    return (from > 0 ? "… " : "") + middle + (kept > 0 ? " …" : "");
  }
}
