package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two blanks or more between words (hai dấu cách). */
final class DoubleBlank implements TextRule {

  @Override
  public String signs() {
    return " ";
  }

  @Override
  public void look(Passage passage, int at, Diagnostics out) {
    if (passage.at(at + 1) != ' ' || passage.at(at - 1) == ' ') {
      return;
    }
    int end = at;
    while (passage.at(end) == ' ') {
      end++;
    }
    if (at > 0 && end < passage.length() && passage.typed(at, end)) {
      out.report(Code.DOUBLE_BLANK, passage.span(at, end), passage.words(at, end), " ");
    }
  }
}
