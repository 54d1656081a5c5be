package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A document cited without the word "số" before its number (nd30 VD-02). */
final class MissingSo extends TextRule {

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
                DocumentTypes.before(passage, at, "")
                    .ifPresent(type -> report(symbol, type, passage, out)));
  }

  private static void report(WrittenSymbol symbol, String type, Passage passage, Diagnostics out) {
    String typed = passage.words(symbol.from(), symbol.to());
    out.report(
        Code.MISSING_SO,
        passage.span(symbol.from(), symbol.to()),
        type + " " + typed,
        type + " số " + typed);
  }
}
