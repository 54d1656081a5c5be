package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A dash or dot typed at the head of a line where the tool writes it (nd30 NN-02, HD-11). */
final class HandTypedDash implements Rule {
  private static final String DASHES = "–—•●◦▪·";

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      if (isDash(passage) && passage.typed(0, 1)) {
        out.report(Code.HAND_TYPED_DASH, passage.span(0, 1), passage.words(0, 1));
      }
    }
  }

  private static boolean isDash(Passage passage) {
    char first = passage.at(0);
    boolean plain = first == '-' || first == '+' || first == '*';
    boolean blank = passage.at(1) == ' ';
    return switch (passage.kind()) {
      case CELL -> false;
      case PARAGRAPH, CLAUSE, ITEM, OPENING, CLOSING -> DASHES.indexOf(first) >= 0;
      default -> DASHES.indexOf(first) >= 0 || plain && blank;
    };
  }
}
