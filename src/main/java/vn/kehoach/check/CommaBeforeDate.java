package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A comma between the symbol of a document and its date (nd30 VD-02). */
final class CommaBeforeDate extends TextRule {

  @Override
  String signs() {
    return ",";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean date = passage.reads(" ngày ", at + 1);
    if (!date || !Letters.isDigit(passage.at(at + 7)) || !Letters.isLetter(passage.at(at - 1))) {
      return;
    }
    int start = at;
    while (start > 0 && passage.at(start - 1) != ' ') {
      start--;
    }
    boolean symbol = WrittenSymbol.at(passage, start).filter(s -> s.to() == at).isPresent();
    if (symbol && passage.typed(at, at + 1)) {
      out.report(Code.COMMA_BEFORE_DATE, passage.span(at, at + 1), passage.words(start, at), "");
    }
  }
}
