package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A share of more than all: "trên 100%". */
final class OverHundred extends TextRule {

  @Override
  String signs() {
    return "1";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean all = passage.reads("100%", at) || passage.reads("100 %", at);
    if (!all) {
      return;
    }
    for (String word : new String[] {"trên ", "hơn ", "ít nhất trên "}) {
      if (passage.follows(word, at)) {
        int from = at - word.length();
        int to = passage.text().indexOf('%', at) + 1;
        out.report(Code.OVER_HUNDRED, passage.span(from, to), passage.words(from, to));
        return;
      }
    }
  }
}
