package vn.kehoach.layout;

import java.util.List;

/**
 * The length of the short line under a text (dòng kẻ): a third to a half of its last line, and of
 * its longest line too where both can be had (nd30 CQ-04, CQ-08, TL-03).
 */
final class RuleLength {
  private static final double LEAST = 1 / 3.0;
  private static final double MOST = 1 / 2.0;
  private static final double NEARLY_MOST = 0.48;

  private RuleLength() {}

  /** The length in twips under lines of these lengths in twips. */
  static int under(List<Integer> lines) {
    int last = lines.get(lines.size() - 1);
    int longest = lines.stream().mapToInt(Integer::intValue).max().orElse(last);
    double least = longest * LEAST;
    double most = last * MOST;
    double length = least <= most ? (least + most) / 2 : last * NEARLY_MOST;
    return (int) Math.round(length);
  }
}
