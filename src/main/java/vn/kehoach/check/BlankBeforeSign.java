package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A blank before a punctuation mark, or inside a bracket or quote (dấu cách thừa). */
final class BlankBeforeSign extends TextRule {

  @Override
  String signs() {
    return "(“[";
  }

  @Override
  String strays() {
    return ",;:?!.)]”";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    char sign = passage.at(at);
    boolean opens = "(“[".indexOf(sign) >= 0;
    int blank = opens ? at + 1 : at - 1;
    if (passage.at(blank) != ' '
        || at == 0
        || isEllipsis(passage, at)
        || !passage.typed(at, at + 1)) {
      return;
    }
    int from = opens ? blank : begin(passage, blank);
    int to = opens ? end(passage, blank) : at;
    if (from >= 0 && to < passage.length() + 1 && passage.typed(from, to)) {
      out.report(Code.BLANK_BEFORE_SIGN, passage.span(from, to), String.valueOf(sign), "");
    }
  }

  private static int begin(Passage passage, int blank) {
    int from = blank;
    while (passage.at(from - 1) == ' ') {
      from--;
    }
    return from;
  }

  private static int end(Passage passage, int blank) {
    int to = blank;
    while (passage.at(to) == ' ') {
      to++;
    }
    return to;
  }

  /** " ..." and " …" may follow a comma; ".5" and "./." are no full stops. */
  private static boolean isEllipsis(Passage passage, int at) {
    boolean dots = passage.at(at) == '.' && passage.at(at + 1) != ' ' && at + 1 < passage.length();
    return dots || passage.at(at) == ':' && passage.at(at + 1) == '/';
  }
}
