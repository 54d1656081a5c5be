package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two recipients on one line, parted by a semicolon (nd30 NN-02: one a line). */
final class TwoRecipients implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      if (passage.kind() == Passage.Kind.RECIPIENT) {
        check(passage, out);
      }
    }
  }

  private static void check(Passage passage, Diagnostics out) {
    String text = passage.text();
    for (int at = text.indexOf(';', 1); at > 0; at = text.indexOf(';', at + 1)) {
      int next = at + 1;
      while (passage.at(next) == ' ') {
        next++;
      }
      if (Letters.isWord(passage.at(next)) && passage.typed(at, at + 1)) {
        out.report(Code.TWO_RECIPIENTS, passage.span(at, at + 1), text);
      }
    }
  }
}
