package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A date without the zeros of the decree, or with zeros too many (nd30 DD-03, DD-07). */
final class DateZeros extends TextRule {

  @Override
  String signs() {
    return String.valueOf(DATE);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    passage
        .date(at)
        .filter(date -> date.isReal() && passage.typed(date.from(), date.to()))
        .ifPresent(date -> check(date, passage, out));
  }

  private static void check(WrittenDate date, Passage passage, Diagnostics out) {
    String typed = date.typed(passage);
    String right = date.withZeros(passage);
    if (!typed.equals(right)) {
      out.report(Code.DATE_ZEROS, passage.span(date.from(), date.to()), typed, right);
    }
  }
}
