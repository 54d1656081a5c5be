package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A document number below 10 without its zero (nd30 SK-02). */
final class SymbolZero extends TextRule {

  @Override
  String signs() {
    return String.valueOf(SYMBOL);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean one = passage.at(at) != '0' && !Letters.isDigit(passage.at(at + 1));
    if (!one || !passage.typed(at, at + 1)) {
      return;
    }
    passage
        .symbol(at)
        .ifPresent(
            symbol ->
                out.report(
                    Code.SYMBOL_ZERO,
                    passage.span(at, at + 1),
                    symbol.number(),
                    "0" + symbol.number()));
  }
}
