package vn.kehoach.check;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Brackets and quotes that do not close, or close without being opened (ngoặc lệch). */
final class Brackets extends TextRule {
  private static final String OPEN = "([{“‘«";
  private static final String CLOSE = ")]}”’»";

  private final Deque<Integer> open = new ArrayDeque<>();
  private Passage passage;
  private int straight = -1;

  @Override
  String signs() {
    return OPEN + CLOSE + '"';
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage != this.passage) {
      finish(out);
      this.passage = passage;
    }
    char sign = passage.at(at);
    if (sign == '"') {
      straight = straight < 0 ? at : -1;
    } else if (OPEN.indexOf(sign) >= 0) {
      open.push(at);
    } else {
      close(at, out);
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    finish(out);
  }

  /** Reports what the passage has left open. */
  private void finish(Diagnostics out) {
    if (straight >= 0) {
      report(straight, out);
    }
    open.forEach(i -> report(i, out));
    open.clear();
    straight = -1;
  }

  private void close(int at, Diagnostics out) {
    int kind = CLOSE.indexOf(passage.at(at));
    if (!open.isEmpty() && OPEN.indexOf(passage.at(open.peek())) == kind) {
      open.pop();
    } else if (!isLabel(at)) {
      report(at, out);
    }
  }

  /** The bracket of a) or 1), and an apostrophe. */
  private boolean isLabel(int at) {
    int start = passage.wordStart(at);
    boolean label = passage.at(at) == ')' && at - start <= 2 && at > start;
    boolean apostrophe = passage.at(at) == '’' && Letters.isLetter(passage.at(at - 1));
    return apostrophe || label && " \n;".indexOf(passage.at(start - 1)) >= 0;
  }

  private void report(int at, Diagnostics out) {
    out.report(Code.BRACKETS, passage.span(at, at + 1), passage.words(at, at + 1));
  }
}
