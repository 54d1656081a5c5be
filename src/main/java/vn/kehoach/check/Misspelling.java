package vn.kehoach.check;

import java.util.Locale;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Span;

/** A common compound with one syllable off by its marks: thông kê, lòng ghép (sai chính tả). */
final class Misspelling extends PhraseRule {
  private static final Compounds COMPOUNDS = Compounds.read();

  @Override
  Phrases phrases(Subject subject) {
    return COMPOUNDS.phrases();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    Words words = passage.words();
    int word = words.current();
    int barePair = words.barePair(word);
    int pair = words.pair(word);
    for (Compounds.Entry entry : COMPOUNDS.of(barePair)) {
      if (entry.pair() == barePair && entry.rightPair() != pair && isWrong(entry, passage, at)) {
        String typed = passage.words(at, at + entry.length());
        Span span = passage.span(at, at + entry.length());
        out.report(entry.code(), span, typed, cased(typed, entry.right()));
        return;
      }
    }
  }

  private static boolean isWrong(Compounds.Entry entry, Passage passage, int at) {
    int end = at + entry.length();
    return entry.isWrong(passage, at) && !Letters.isWord(passage.at(end)) && passage.typed(at, end);
  }

  private static String cased(String typed, String right) {
    boolean capital = Letters.isUpper(typed.charAt(0));
    return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
  }
}
