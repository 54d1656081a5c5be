package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A law cited with its number, which administrative documents leave out (nd30 CC-02, CC-03). */
final class LawNumber extends TextRule {

  @Override
  String signs() {
    return String.valueOf(SYMBOL);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (!passage.follows("số ", at)) {
      return;
    }
    passage
        .symbol(at)
        .filter(WrittenSymbol::isLaw)
        .ifPresent(
            law ->
                out.report(
                    Code.LAW_NUMBER, passage.span(at, law.to()), passage.words(at, law.to())));
  }
}
