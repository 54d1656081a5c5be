package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A comma between the symbol of a document and its date (nd30 VD-02). */
final class CommaBeforeDate extends TextRule {
  private static final String DAY = ", ngày ";

  @Override
  String signs() {
    return String.valueOf(SYMBOL);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    passage.symbol(at).ifPresent(symbol -> look(symbol.to(), passage, at, out));
  }

  private static void look(int comma, Passage passage, int at, Diagnostics out) {
    boolean date = passage.reads(DAY, comma) && Letters.isDigit(passage.at(comma + DAY.length()));
    if (date && passage.typed(comma, comma + 1)) {
      String typed = passage.words(at, comma);
      out.report(Code.COMMA_BEFORE_DATE, passage.span(comma, comma + 1), typed, "");
    }
  }
}
