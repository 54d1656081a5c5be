package vn.kehoach.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;

/** The one pass over all passages that the rules on text share (lượt đọc). */
final class Scan {
  private static final int SIZE = 0x2100;
  private static final int SLOTS = 1 << 12;
  private static final int SAID = 1 << 11;
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
  private int[] again = NONE;
  private int[] phrases = NONE;
  private int[] readers = NONE;

  /** A pass for rules that are known by their place in a list. */
  Scan(Rule[] rules) {
    for (int[][] table : List.of(bySign, byStray, byWord, byPair)) {
      Arrays.fill(table, NONE);
    }
    for (int i = 0; i < rules.length; i++) {
      if (rules[i] instanceof TextRule text) {
        register(text, i);
      }
      phrases = rules[i] instanceof PhraseRule ? with(phrases, i) : phrases;
      readers = rules[i] instanceof WordRule ? with(readers, i) : readers;
    }
    for (char c = 0; c < SIZE; c++) {
      if (isOdd(c)) {
        bySign[c] = join(bySign[c], odd);
      }
    }
  }

  private void register(TextRule text, int rule) {
    register(text.signs(), rule);
    register(text.openers(), rule);
    for (char sign : text.strays().toCharArray()) {
      byStray[sign] = with(byStray[sign], rule);
    }
  }

  private void register(String signs, int rule) {
    for (char sign : signs.toCharArray()) {
      switch (sign) {
        case TextRule.ODD -> odd = with(odd, rule);
        case TextRule.DATE -> dates = with(dates, rule);
        case TextRule.SYMBOL -> symbols = with(symbols, rule);
        case TextRule.AGAIN -> again = with(again, rule);
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

  /** Shows every passage to the rules of one plan, which stand as those that were registered. */
  void run(Subject subject, Rule[] rules, Diagnostics out) {
    Walk walk = new Walk(subject, rules, out);
    subject.passages().forEach(walk::passage);
  }

  /** The way through the passages of one plan. */
  private final class Walk {
    private final TextRule[] rules;
    private final WordRule[] readers = new WordRule[Scan.this.readers.length];
    private final Diagnostics out;
    private final Words store = new Words();

    /** What opens the phrases of each rule on phrases. */
    private final Phrases[] known = new Phrases[phrases.length];

    /** Where two words were last said in a row, by {@link Words#pair}. */
    private final int[] said = new int[SAID];

    private int read = TextRule.NEAR + 1;
    private Passage passage;

    Walk(Subject subject, Rule[] all, Diagnostics out) {
      this.rules = new TextRule[all.length];
      this.out = out;
      for (int i = 0; i < all.length; i++) {
        rules[i] = all[i] instanceof TextRule text ? text : null;
      }
      for (int i = 0; i < readers.length; i++) {
        readers[i] = (WordRule) all[Scan.this.readers[i]];
      }
      for (int i = 0; i < known.length; i++) {
        known[i] = ((PhraseRule) all[phrases[i]]).phrases(subject);
      }
    }

    void passage(Passage passage) {
      this.passage = passage;
      Words words = passage.words(store);
      for (int i = 0; i < words.signCount(); i++) {
        sign(words.signAt(i));
      }
      words(words);
      for (WordRule reader : readers) {
        reader.read(passage);
      }
      passage.forget();
    }

    private void sign(int at) {
      char c = passage.at(at);
      ask(c < SIZE ? bySign[c] : odd, at);
      if (Letters.isDigit(c)) {
        number(at);
      } else if (c < SIZE && byStray[c] != NONE && !isUsual(passage, at)) {
        ask(byStray[c], at);
      }
    }

    /** Most numbers are followed by a sign that neither a date nor a symbol has. */
    private void number(int at) {
      if (" /-.".indexOf(passage.at(passage.wordEnd(at))) < 0) {
        return;
      }
      if (passage.date(at).isPresent()) {
        ask(dates, at);
      }
      if (passage.symbol(at).isPresent()) {
        ask(symbols, at);
      }
    }

    private void words(Words all) {
      int before = 0;
      for (int i = 0; i < all.count(); i++) {
        int hash = all.hash(i);
        int pair = all.pair(i);
        int slot = Words.slot(pair, SAID);
        boolean again = read + i - said[slot] <= TextRule.NEAR | hash == before;
        said[slot] = read + i;
        before = hash;
        boolean opens = words.has(hash) | pairs.has(pair) | mayOpen(all.barePair(i), pair);
        if (again | opens) {
          word(all, i, again);
        }
      }
      read += all.count() + TextRule.NEAR;
    }

    private boolean mayOpen(int barePair, int pair) {
      boolean opens = false;
      for (Phrases phrases : known) {
        opens |= phrases.mayOpen(barePair, pair);
      }
      return opens;
    }

    private void word(Words all, int i, boolean again) {
      int at = all.start(i);
      all.stand(i);
      if (words.has(all.hash(i))) {
        ask(byWord[Words.slot(all.hash(i), SLOTS)], at);
      }
      if (pairs.has(all.pair(i))) {
        ask(byPair[Words.slot(all.pair(i), SLOTS)], at);
      }
      for (int k = 0; k < known.length; k++) {
        if (known[k].mayOpen(all.barePair(i), all.pair(i))) {
          rules[phrases[k]].look(passage, at, out);
        }
      }
      if (again) {
        ask(Scan.this.again, at);
      }
    }

    private void ask(int[] asked, int at) {
      for (int rule : asked) {
        rules[rule].look(passage, at, out);
      }
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
    boolean small = Letters.isLower(behind) || Letters.isDigit(behind);
    return next == '\n' || next == ' ' && (stop ? Letters.isUpper(behind) : small);
  }
}
