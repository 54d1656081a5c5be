package vn.kehoach.check;

import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A word or a phrase typed twice in a row: của của, việc thực hiện việc thực hiện (lặp từ). */
final class Repeated implements Rule {
  private static final int LONGEST = 12;
  private static final Set<String> SINGLE =
      Set.of(
          "và", "của", "các", "những", "cho", "với", "trong", "trên", "về", "theo", "được", "là",
          "có", "để", "từ", "tại", "bằng", "do", "đến", "khi", "thực", "một", "này", "phải", "việc",
          "như", "hoặc", "cùng", "giữa", "sau", "trước", "ngày", "năm");

  @Override
  public void check(Subject subject, Diagnostics out) {
    subject.passages().forEach(passage -> check(passage, out));
  }

  private static void check(Passage passage, Diagnostics out) {
    int[] starts = passage.words().starts();
    int[] hashes = passage.words().hashes();
    int words = starts.length;
    int free = 0;
    for (int i = 0; i < words; i++) {
      for (int n = Math.min(LONGEST, words - i - 1); n >= 1; n--) {
        boolean again =
            hashes[i] == hashes[i + n]
                && i >= free
                && i + 2 * n <= words
                && same(passage, starts, i, n);
        if (again && counts(passage, starts, i, n)) {
          report(passage, starts, i, n, out);
          free = i + 2 * n;
        }
      }
    }
  }

  /** Whether n words from the i-th on stand again right behind, parted by single blanks. */
  private static boolean same(Passage passage, int[] starts, int i, int n) {
    int from = starts[i];
    int again = starts[i + n];
    int length = again - from;
    String text = passage.text();
    if (text.charAt(from) != text.charAt(again) || text.charAt(again - 1) != ' ') {
      return false;
    }
    boolean words = text.regionMatches(true, from, text, again, length - 1);
    return words && !Letters.isWord(passage.at(again + length - 1));
  }

  private static boolean counts(Passage passage, int[] starts, int i, int n) {
    String words = passage.words(starts[i], passage.wordEnd(starts[i + n - 1]));
    boolean plain = words.chars().allMatch(c -> c == ' ' || Letters.isLetter((char) c));
    return plain && (n >= 3 || n == 1 && SINGLE.contains(words));
  }

  private static void report(Passage passage, int[] starts, int i, int n, Diagnostics out) {
    int from = starts[i + n];
    int to = passage.wordEnd(starts[i + 2 * n - 1]);
    if (passage.typed(from, to)) {
      out.report(Code.REPEATED, passage.span(from, to), passage.words(from, to));
    }
  }
}
