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
  private final int[][] byWord = new int[SLOTS][];
  private final int[][] byPair = new int[SLOTS][];
  private final Slots words = new Slots(SLOTS);
  private final Slots pairs = new Slots(SLOTS);
  private int[] odd = NONE;

  /** A pass for rules that are known by their place in a list. */
  Scan(TextRule[] rules) {
    Arrays.fill(bySign, NONE);
    Arrays.fill(byWord, NONE);
    Arrays.fill(byPair, NONE);
    for (int i = 0; i < rules.length; i++) {
      register(rules[i].signs(), i);
      register(rules[i].openers(), i);
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
    for (String opener : openers) {
      Words words = Words.of(opener);
      boolean single = words.count() == 1;
      int hash = single ? words.hash(0) : words.pair(0);
      int slot = Words.slot(hash, SLOTS);
      int[][] table = single ? byWord : byPair;
      (single ? this.words : pairs).add(hash);
      if (Arrays.stream(table[slot]).noneMatch(known -> known == rule)) {
        table[slot] = with(table[slot], rule);
      }
    }
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

  private void signs(Passage passage, TextRule[] rules, Diagnostics out) {
    Words words = passage.words();
    for (int i = 0; i < words.signCount(); i++) {
      int at = words.signAt(i);
      char c = passage.at(at);
      ask(c < SIZE ? bySign[c] : odd, passage, at, rules, out);
    }
  }

  private void words(Passage passage, TextRule[] rules, Diagnostics out) {
    Words words = passage.words();
    for (int i = 0; i < words.count(); i++) {
      int start = words.start(i);
      char c = passage.at(start);
      if (c < SIZE && bySign[c] != NONE && !isOdd(c)) {
        ask(bySign[c], passage, start, rules, out);
      }
      if (this.words.has(words.hash(i))) {
        ask(byWord[Words.slot(words.hash(i), SLOTS)], passage, start, rules, out);
      }
      if (pairs.has(words.pair(i))) {
        ask(byPair[Words.slot(words.pair(i), SLOTS)], passage, start, rules, out);
      }
    }
  }

  private static void ask(int[] asked, Passage passage, int at, TextRule[] rules, Diagnostics out) {
    for (int rule : asked) {
      rules[rule].look(passage, at, out);
    }
  }
}
