package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two blanks or more between words (hai dấu cách). */
final class DoubleBlank implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      int at = passage.text().indexOf("  ");
      while (at >= 0) {
        int end = end(passage, at);
        report(passage, at, end, out);
        at = passage.text().indexOf("  ", end);
      }
    }
  }

  private static int end(Passage passage, int at) {
    int end = at;
    while (passage.at(end) == ' ') {
      end++;
    }
    return end;
  }

  private static void report(Passage passage, int from, int to, Diagnostics out) {
    if (from > 0 && to < passage.length() && passage.typed(from, to)) {
      out.report(Code.DOUBLE_BLANK, passage.span(from, to), passage.words(from, to), " ");
    }
  }
}
