package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A character that nobody sees: zero-width spaces, soft hyphens, direction marks. */
final class InvisibleSign extends TextRule {

  @Override
  String signs() {
    return String.valueOf(ODD);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    char c = passage.at(at);
    boolean invisible = c == '\u00AD' || Character.getType(c) == Character.FORMAT;
    if (invisible && passage.typed(at, at + 1)) {
      String code = String.format("U+%04X", (int) c);
      out.report(Code.INVISIBLE_SIGN, passage.span(at, at + 1), code, "");
    }
  }
}
