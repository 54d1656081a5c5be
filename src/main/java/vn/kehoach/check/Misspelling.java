package vn.kehoach.check;

import java.util.Locale;
import vn.kehoach.diagnostic.Diagnostics;

/** A common compound with one syllable off by its marks: thông kê, lòng ghép (sai chính tả). */
final class Misspelling implements Rule {
  private static final Compounds COMPOUNDS = Compounds.read();

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      check(passage, out);
    }
  }

  private static void check(Passage passage, Diagnostics out) {
    Words words = passage.words();
    for (int i = 0; i < words.count(); i++) {
      Compounds.Entry[] entries = COMPOUNDS.of(words.barePair(i));
      if (entries != null) {
        look(passage, i, entries, out);
      }
    }
  }

  private static void look(Passage passage, int word, Compounds.Entry[] entries, Diagnostics out) {
    int from = passage.words().start(word);
    int pair = passage.words().pair(word);
    int barePair = passage.words().barePair(word);
    for (Compounds.Entry entry : entries) {
      if (entry.rightPair() == pair || entry.pair() != barePair) {
        continue;
      }
      int to = from + entry.length();
      if (entry.isWrong(passage, from)
          && !Letters.isWord(passage.at(to))
          && passage.typed(from, to)) {
        String words = passage.words(from, to);
        out.report(entry.code(), passage.span(from, to), words, cased(words, entry.right()));
        return;
      }
    }
  }

  private static String cased(String typed, String right) {
    boolean capital = Letters.isUpper(typed.charAt(0));
    return capital ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1) : right;
  }
}
