package vn.kehoach.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;

/** The one pass over all passages that the rules on text share (lượt đọc). */
final class Scan {
  private static final int SIZE = 0x2100;
  private static final int SLOTS = 1 << 12;
  private static final String ORDINARY = "–—“”‘’…•·×°²³§±«»€";
  private static final int[] NONE = {};

  private final int[][] bySign = new int[SIZE][];
  private final int[][] byOpener = new int[SLOTS][];
  private int[] odd = NONE;

  /** A pass for rules that are known by their place in a list. */
  Scan(List<TextRule> rules) {
    Arrays.fill(bySign, NONE);
    Arrays.fill(byOpener, NONE);
    for (int i = 0; i < rules.size(); i++) {
      register(rules.get(i).signs(), i);
      register(rules.get(i).openers(), i);
    }
    for (char c = 0; c < SIZE; c++) {
      if (isOdd(c)) {
        bySign[c] = join(bySign[c], odd);
      }
    }
  }

  private void register(String signs, int rule) {
    for (char sign : signs.toCharArray()) {
      if (sign == TextRule.ODD) {
        odd = with(odd, rule);
      } else {
        bySign[sign] = with(bySign[sign], rule);
      }
    }
  }

  private void register(Collection<String> openers, int rule) {
    openers.stream()
        .map(opener -> slot(Words.firstHash(opener)))
        .distinct()
        .forEach(slot -> byOpener[slot] = with(byOpener[slot], rule));
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 12) & SLOTS - 1;
  }

  private static int[] with(int[] rules, int rule) {
    int[] more = Arrays.copyOf(rules, rules.length + 1);
    more[rules.length] = rule;
    return more;
  }

  private static int[] join(int[] one, int[] other) {
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  static boolean isOdd(char c) {
    return !(c >= ' ' && c < 0x7F || Letters.isVietnamese(c) || ORDINARY.indexOf(c) >= 0);
  }

  /** Shows every passage to the rules; they stand in the order of the rules registered. */
  void run(List<Passage> passages, TextRule[] rules, Diagnostics out) {
    for (Passage passage : passages) {
      signs(passage, rules, out);
      words(passage, rules, out);
    }
  }

  private void words(Passage passage, TextRule[] rules, Diagnostics out) {
    int[] starts = passage.words().starts();
    int[] hashes = passage.words().hashes();
    for (int i = 0; i < starts.length; i++) {
      for (int rule : byOpener[slot(hashes[i])]) {
        rules[rule].look(passage, starts[i], out);
      }
    }
  }

  private void signs(Passage passage, TextRule[] rules, Diagnostics out) {
    String text = passage.text();
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Letters.isWord(c);
      int[] asked = c < SIZE ? bySign[c] : odd;
      if (asked.length > 0 && !(word && inWord && !isOdd(c))) {
        for (int rule : asked) {
          rules[rule].look(passage, i, out);
        }
      }
      inWord = word;
    }
  }
}
