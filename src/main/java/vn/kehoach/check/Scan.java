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
  private final int[][] byStray = new int[SIZE][];
  private final int[][] byWord = new int[SLOTS][];
  private final int[][] byPair = new int[SLOTS][];
  private final Slots words = new Slots(4 * SLOTS);
  private final Slots pairs = new Slots(8 * SLOTS);
  private int[] odd = NONE;
  private int[] dates = NONE;
  private int[] symbols = NONE;

  /** A pass for rules that are known by their place in a list. */
  Scan(TextRule[] rules) {
    for (int[][] table : List.of(bySign, byStray, byWord, byPair)) {
      Arrays.fill(table, NONE);
    }
    for (int i = 0; i < rules.length; i++) {
      register(rules[i].signs(), i);
      register(rules[i].openers(), i);
      for (char sign : rules[i].strays().toCharArray()) {
        byStray[sign] = with(byStray[sign], i);
      }
    }
    for (char c = 0; c < SIZE; c++) {
      if (isOdd(c)) {
        bySign[c] = join(bySign[c], odd);
      }
    }
  }

  private void register(String signs, int rule) {
    for (char sign : signs.toCharArray()) {
      switch (sign) {
        case TextRule.ODD -> odd = with(odd, rule);
        case TextRule.DATE -> dates = with(dates, rule);
        case TextRule.SYMBOL -> symbols = with(symbols, rule);
        default -> bySign[sign] = with(bySign[sign], rule);
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
      Words words = passage.words();
      for (int i = 0; i < words.signCount(); i++) {
        sign(passage, words.signAt(i), rules, out);
      }
      openers(passage, words, rules, out);
    }
  }

  private void sign(Passage passage, int at, TextRule[] rules, Diagnostics out) {
    char c = passage.at(at);
    ask(c < SIZE ? bySign[c] : odd, passage, at, rules, out);
    if (Letters.isDigit(c)) {
      number(passage, at, rules, out);
    } else if (c < SIZE && byStray[c] != NONE && !isUsual(passage, at)) {
      ask(byStray[c], passage, at, rules, out);
    }
  }

  private void number(Passage passage, int at, TextRule[] rules, Diagnostics out) {
    if (passage.date(at).isPresent()) {
      ask(dates, passage, at, rules, out);
    }
    if (passage.symbol(at).isPresent()) {
      ask(symbols, passage, at, rules, out);
    }
  }

  /** Whether a sign stands as {@link TextRule#strays()} says. */
  private static boolean isUsual(Passage passage, int at) {
    if (!Letters.isWord(passage.at(at - 1))) {
      return false;
    }
    char next = passage.at(at + 1);
    char behind = passage.at(at + 2);
    boolean stop = ".?!".indexOf(passage.at(at)) >= 0;
    boolean goesOn = stop ? Letters.isUpper(behind) : isSmall(behind);
    return next == '\n' || next == ' ' && goesOn;
  }

  private static boolean isSmall(char c) {
    return Letters.isLower(c) || Letters.isDigit(c);
  }

  private void openers(Passage passage, Words words, TextRule[] rules, Diagnostics out) {
    for (int i = 0; i < words.count(); i++) {
      int hash = words.hash(i);
      int pair = words.pair(i);
      if (this.words.has(hash)) {
        ask(byWord[Words.slot(hash, SLOTS)], passage, words.start(i), rules, out);
      }
      if (pairs.has(pair)) {
        ask(byPair[Words.slot(pair, SLOTS)], passage, words.start(i), rules, out);
      }
    }
  }

  private static void ask(int[] asked, Passage passage, int at, TextRule[] rules, Diagnostics out) {
    for (int rule : asked) {
      rules[rule].look(passage, at, out);
    }
  }
}
