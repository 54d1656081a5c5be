package vn.kehoach.check;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Brackets and quotes that do not close, or close without being opened (ngoặc lệch). */
final class Brackets implements Rule {
  private static final String OPEN = "([{“‘«";
  private static final String CLOSE = ")]}”’»";

  @Override
  public void check(Subject subject, Diagnostics out) {
    subject.passages().forEach(passage -> check(passage, out));
  }

  private static void check(Passage passage, Diagnostics out) {
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '}' && c < '«' || Letters.isWord(c)) {
        continue;
      }
      if (c == '"') {
        straight = straight < 0 ? i : -1;
      } else if (OPEN.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSE.indexOf(c) >= 0) {
        close(passage, i, open, out);
      }
    }
    if (straight >= 0) {
      report(passage, straight, out);
    }
    open.forEach(i -> report(passage, i, out));
  }

  private static void close(Passage passage, int at, Deque<Integer> open, Diagnostics out) {
    int kind = CLOSE.indexOf(passage.at(at));
    if (!open.isEmpty() && OPEN.indexOf(passage.at(open.peek())) == kind) {
      open.pop();
    } else if (!isLabel(passage, at)) {
      report(passage, at, out);
    }
  }

  /** The bracket of a) or 1), and an apostrophe. */
  private static boolean isLabel(Passage passage, int at) {
    int start = passage.wordStart(at);
    boolean label = passage.at(at) == ')' && at - start <= 2 && at > start;
    boolean apostrophe = passage.at(at) == '’' && Letters.isLetter(passage.at(at - 1));
    return apostrophe || label && " \n;".indexOf(passage.at(start - 1)) >= 0;
  }

  private static void report(Passage passage, int at, Diagnostics out) {
    out.report(Code.BRACKETS, passage.span(at, at + 1), passage.words(at, at + 1));
  }
}
