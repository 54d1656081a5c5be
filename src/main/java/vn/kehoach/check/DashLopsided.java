package vn.kehoach.check;

import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A dash with a blank on one side only: 2026- 2030 (nd30 QH-02). */
final class DashLopsided extends TextRule {
  private static final int NEAR = 24;
  private static final Pattern SYMBOL = Pattern.compile("\\d ?/[A-ZĐ0-9/-]{0,12} ?[A-ZĐ]");

  @Override
  String signs() {
    return "-–";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean left = passage.at(at - 1) == ' ';
    boolean right = passage.at(at + 1) == ' ';
    char outer = left ? passage.at(at - 2) : passage.at(at - 1);
    char inner = right ? passage.at(at + 2) : passage.at(at + 1);
    boolean between = isSide(outer) && isSide(inner);
    if (left == right || !between || inSymbol(passage, at, left) || at < 2) {
      return;
    }
    int from = left ? at - 1 : at;
    int to = right ? at + 2 : at + 1;
    if (passage.typed(from, to)) {
      String around = passage.words(begin(passage, from), end(passage, to));
      out.report(Code.DASH_LOPSIDED, passage.span(from, to), around, " " + passage.at(at) + " ");
    }
  }

  private static int begin(Passage passage, int from) {
    int begin = from;
    while (begin > 0 && from - begin < NEAR && passage.at(begin - 1) != ' ') {
      begin--;
    }
    return begin;
  }

  private static int end(Passage passage, int to) {
    int end = to;
    while (end < passage.length() && end - to < NEAR && passage.at(end) != ' ') {
      end++;
    }
    return end;
  }

  private static boolean isSide(char c) {
    return Letters.isWord(c) || c == '%' || c == ')' || c == '”';
  }

  /** Symbols are the business of another rule; "-5" behind a blank is a number. */
  private static boolean inSymbol(Passage passage, int at, boolean left) {
    boolean number =
        left && Letters.isDigit(passage.at(at + 1)) && !Letters.isDigit(passage.at(at - 2));
    int start = at;
    boolean slash = false;
    while (start > 0 && at - start < NEAR && (passage.at(start - 1) != ' ' || start == at)) {
      start--;
      slash |= passage.at(start) == '/';
    }
    return number || slash && SYMBOL.matcher(passage.words(start, at)).find();
  }
}
