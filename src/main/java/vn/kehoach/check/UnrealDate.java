package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A date that is in no calendar (nd30 DD-04). */
final class UnrealDate extends TextRule {

  @Override
  String signs() {
    return String.valueOf(DATE);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    passage
        .date(at)
        .filter(date -> !date.isReal())
        .ifPresent(
            date ->
                out.report(
                    Code.UNREAL_DATE, passage.span(date.from(), date.to()), date.typed(passage)));
  }
}
