package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two punctuation marks in a row: ",," or ";." (dấu câu thừa). */
final class DoubledSign extends TextRule {
  private static final String SIGNS = ",;:.";

  @Override
  String strays() {
    return SIGNS;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int next = passage.at(at + 1) == ' ' ? at + 2 : at + 1;
    char first = passage.at(at);
    char second = passage.at(next);
    boolean again = SIGNS.indexOf(second) >= 0 && SIGNS.indexOf(passage.at(at - 1)) < 0;
    boolean dots = second == '.' && passage.at(next + 1) == '.';
    boolean shortened = first == '.' && second != '.';
    if (again && !dots && !shortened && !(first == '.' && isEllipsis(passage, at))) {
      out.report(Code.DOUBLED_SIGN, passage.span(at, next + 1), passage.words(at, next + 1));
    }
  }

  private static boolean isEllipsis(Passage passage, int at) {
    return passage.at(at + 1) == '.' && passage.at(at + 2) == '.'
        || passage.at(at - 1) == '.'
        || passage.at(at - 1) == '…';
  }
}
