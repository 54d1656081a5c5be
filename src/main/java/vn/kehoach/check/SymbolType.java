package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A symbol that is not the one of the document's type: Kế hoạch số 05/QĐ-UBND (nd30 AB-01). */
final class SymbolType extends TextRule {

  @Override
  String signs() {
    return String.valueOf(SYMBOL);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    passage
        .symbol(at)
        .ifPresent(
            symbol ->
                DocumentTypes.before(passage, at, " số")
                    .ifPresent(type -> check(type, symbol, passage, out)));
  }

  private static void check(String type, WrittenSymbol symbol, Passage passage, Diagnostics out) {
    if (symbol.symbol().indexOf('-') > 0 && !DocumentTypes.belongs(symbol.type(), type)) {
      out.report(
          Code.SYMBOL_TYPE,
          passage.span(symbol.from(), symbol.to()),
          passage.words(symbol.from(), symbol.to()),
          type,
          DocumentTypes.abbreviation(type));
    }
  }
}
