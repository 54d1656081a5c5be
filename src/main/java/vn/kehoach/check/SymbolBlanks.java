package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Blanks or long dashes in number and symbol (nd30 SK-03). */
final class SymbolBlanks extends TextRule {

  @Override
  String signs() {
    return String.valueOf(SYMBOL);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    passage.symbol(at).ifPresent(symbol -> check(symbol, passage, out));
  }

  private static void check(WrittenSymbol symbol, Passage passage, Diagnostics out) {
    String typed = passage.words(symbol.from(), symbol.to());
    if (!typed.equals(symbol.right()) && passage.typed(symbol.from(), symbol.to())) {
      out.report(
          Code.SYMBOL_BLANKS, passage.span(symbol.from(), symbol.to()), typed, symbol.right());
    }
  }
}
