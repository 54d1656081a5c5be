package vn.kehoach.check;

import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A capital at a common word behind a semicolon or a comma (nd30 VH-01): only verbs and adverbs
 * that open tasks are known, so that names are left alone.
 */
final class CapitalInside extends TextRule {
  private static final Set<String> OPENERS = Set.copyOf(WordList.read("sentence-openers.txt"));

  @Override
  String strays() {
    return ";,";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int start = at + 2;
    if (passage.at(at + 1) != ' ' || !Letters.isUpper(passage.at(start))) {
      return;
    }
    int first = passage.wordEnd(start);
    int second = passage.wordEnd(first + 1);
    String one = passage.words(start, first);
    String two = passage.at(first) == ' ' ? passage.words(start, second) : one;
    boolean opener = OPENERS.contains(small(two)) || OPENERS.contains(small(one));
    if (opener && passage.typed(start, start + 1) && lowerBehind(passage, first + 1, second)) {
      out.report(Code.CAPITAL_INSIDE, passage.span(start, first), one, small(one));
    }
  }

  private static boolean lowerBehind(Passage passage, int from, int to) {
    return from >= to || Letters.isLower(passage.at(from));
  }

  private static String small(String word) {
    return Letters.small(word.charAt(0)) + word.substring(1);
  }
}
