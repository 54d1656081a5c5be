package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two recipients on one line, parted by a semicolon (nd30 NN-02: one a line). */
final class TwoRecipients extends TextRule {

  @Override
  String signs() {
    return ";";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int next = at + 1;
    while (passage.at(next) == ' ') {
      next++;
    }
    boolean two = at > 0 && Letters.isWord(passage.at(next));
    if (passage.kind() == Passage.Kind.RECIPIENT && two && passage.typed(at, at + 1)) {
      out.report(Code.TWO_RECIPIENTS, passage.span(at, at + 1), passage.text());
    }
  }
}
