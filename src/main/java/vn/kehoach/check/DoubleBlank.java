package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two blanks or more between words (hai dấu cách). */
final class DoubleBlank extends TextRule {

  @Override
  String signs() {
    return " ";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = at;
    while (passage.at(end) == ' ') {
      end++;
    }
    if (at > 0 && end < passage.length() && passage.typed(at, end)) {
      out.report(Code.DOUBLE_BLANK, passage.span(at, end), passage.words(at, end), " ");
    }
  }
}
