package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A document number below 10 without its zero (nd30 SK-02). */
final class SymbolZero extends TextRule {

  @Override
  String signs() {
    return "123456789";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (Letters.isDigit(passage.at(at + 1)) || !passage.typed(at, at + 1)) {
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
