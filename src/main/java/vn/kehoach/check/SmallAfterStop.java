package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A small letter behind a full stop (nd30 VH-01). */
final class SmallAfterStop extends TextRule {

  @Override
  String strays() {
    return ".?!";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int next = at + 1;
    boolean stop = passage.at(next) == ' ' && Letters.isLower(passage.at(next + 1));
    if (!stop || !endsSentence(passage, at) || !passage.typed(next, next + 2)) {
      return;
    }
    int end = passage.wordEnd(next + 1);
    String word = passage.words(next + 1, end);
    if (word.length() > 1 && !word.equals("v")) {
      String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      out.report(Code.SMALL_AFTER_STOP, passage.span(next + 1, end), word, capital);
    }
  }

  /** Not the stop of an abbreviation (TP., PCT., v.v.), of a number (1.) or of an ellipsis. */
  private static boolean endsSentence(Passage passage, int at) {
    int start = passage.wordStart(at);
    String word = passage.words(start, at);
    boolean number = !word.isEmpty() && Letters.isDigit(word.charAt(0));
    if (number) {
      return passage.reads("chỉ tiêu", at + 2) || passage.follows("năm ", start);
    }
    boolean small = word.length() > 1 && word.chars().allMatch(c -> Letters.isLower((char) c));
    boolean title = word.length() > 3 && Letters.isLower(word.charAt(word.length() - 1));
    return (small || title) && passage.at(start - 1) != '.' && !word.equals("tr");
  }
}
