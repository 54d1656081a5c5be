package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A letter of another alphabet inside a Vietnamese word, such as the Icelandic Ð for Đ or a
 * Cyrillic а (nd30 PG-07).
 */
final class ForeignLetters extends TextRule {
  private static final String LIKE_OURS = "ÐðƉɖ";

  @Override
  String signs() {
    return String.valueOf(ODD);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    char c = passage.at(at);
    boolean other = LIKE_OURS.indexOf(c) >= 0 || isOtherScript(c) && touchesOurs(passage, at);
    if (other) {
      out.report(
          Code.FOREIGN_LETTER,
          passage.span(at, at + 1),
          String.valueOf(c),
          String.format("U+%04X", (int) c));
    }
  }

  private static boolean isOtherScript(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return Character.isLetter(c)
        && (script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK);
  }

  private static boolean touchesOurs(Passage passage, int at) {
    return Letters.isVietnamese(passage.at(at - 1)) || Letters.isVietnamese(passage.at(at + 1));
  }
}
