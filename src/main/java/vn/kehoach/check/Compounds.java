package vn.kehoach.check;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.diagnostic.Code;

/** The compounds whose spelling is known, by their first two words, bare (từ ghép đã biết). */
final class Compounds {
  private static final int SLOTS = 1 << 12;
  private static final Entry[] NONE = {};

  /**
   * A way to get a compound wrong.
   *
   * @param words the right spelling, word by word
   * @param rest the right spelling but for its first letter
   * @param wrong the one wrong spelling, or null for any that is off by one syllable's marks
   * @param allowed other phrases that may begin here
   * @param pair {@link Words#barePair} of its first two words
   * @param rightPair {@link Words#pair} of the right spelling, where it has two words; else 0
   */
  record Entry(
      Code code,
      String right,
      List<String> words,
      String rest,
      String bare,
      String wrong,
      List<String> allowed,
      int pair,
      int rightPair) {

    int length() {
      return wrong == null ? right.length() : wrong.length();
    }

    /** Whether another entry cannot be meant where this compound is spelled right. */
    private boolean settles(Entry other) {
      boolean apart = other.pair != pair || other == this;
      return apart || other.wrong != null && Words.of(other.wrong).pair(0) != rightPair;
    }

    /** Whether the compound stands here, spelled wrong. */
    boolean isWrong(Passage passage, int at) {
      if (wrong != null) {
        return passage.hasAnyCase(wrong, at)
            && allowed.stream().noneMatch(a -> stands(passage, a, at));
      }
      if (passage.reads(rest, at + 1)) {
        return false;
      }
      boolean same = passage.sameBare(bare, at);
      return same
          && isOneOff(passage, at)
          && allowed.stream().noneMatch(a -> stands(passage, a, at));
    }

    /** Another phrase that begins here; behind "<", a word that stands before. */
    private static boolean stands(Passage passage, String allowed, int at) {
      return allowed.charAt(0) == '<'
          ? passage.follows(allowed.substring(1) + " ", at)
          : passage.hasAnyCase(allowed, at);
    }

    /** Exactly one syllable differs, and no capital stands inside. */
    private boolean isOneOff(Passage passage, int at) {
      int from = 0;
      int off = 0;
      for (String word : words) {
        boolean differs = !passage.same(word, at + from);
        boolean name = from > 0 && Letters.isUpper(passage.at(at + from));
        off += name ? 2 : differs && !onlyTonePlace(passage, at + from, word) ? 1 : 0;
        from += word.length() + 1;
      }
      return off == 1;
    }

    private static boolean onlyTonePlace(Passage passage, int at, String word) {
      String typed = passage.words(at, at + word.length()).toLowerCase(java.util.Locale.ROOT);
      return Tones.toOld(typed).equals(Tones.toOld(word));
    }
  }

  private final Entry[][] byPair = new Entry[SLOTS][];
  private final Phrases phrases = new Phrases(SLOTS);

  private Compounds() {}

  static Compounds read() {
    Compounds compounds = new Compounds();
    WordList.read("compounds.txt").forEach(compounds::addCompound);
    WordList.read("misspellings.txt").forEach(l -> compounds.addWrong(Code.MISSPELLING, l));
    WordList.read("enumerations.txt").forEach(l -> compounds.addWrong(Code.ENUMERATION, l));
    for (int slot = 0; slot < SLOTS; slot++) {
      compounds.phrases.right(slot, rightOf(compounds.of(slot)));
    }
    return compounds;
  }

  private void addCompound(String line) {
    String[] sides = line.split(" \\| ");
    String right = sides[0];
    Words words = Words.of(right);
    int rightPair = words.count() == 2 ? words.pair(0) : 0;
    String bare = Letters.bare(right);
    List<String> parts = List.of(right.split(" "));
    String rest = right.substring(1);
    int pair = words.barePair(0);
    add(
        new Entry(
            Code.MISSPELLING, right, parts, rest, bare, null, allowed(sides), pair, rightPair));
  }

  private void addWrong(Code code, String line) {
    String[] sides = line.split(" \\| ");
    String[] both = sides[0].split(" = ");
    int pair = Words.of(both[0]).barePair(0);
    add(new Entry(code, both[1], List.of(), "", "", both[0], allowed(sides), pair, 0));
  }

  private static List<String> allowed(String[] sides) {
    return sides.length > 1 ? Arrays.asList(sides[1].split(", ")) : List.of();
  }

  private void add(Entry entry) {
    phrases.add(entry.pair());
    int slot = Words.slot(entry.pair(), SLOTS);
    Entry[] before = byPair[slot] == null ? new Entry[0] : byPair[slot];
    byPair[slot] = Arrays.copyOf(before, before.length + 1);
    byPair[slot][before.length] = entry;
  }

  /** The right spelling of two words that none of these has anything else to say of; else 0. */
  private static int rightOf(Entry[] entries) {
    for (Entry entry : entries) {
      if (entry.rightPair() != 0 && Arrays.stream(entries).allMatch(entry::settles)) {
        return entry.rightPair();
      }
    }
    return 0;
  }

  /** The first two words of all compounds. */
  Phrases phrases() {
    return phrases;
  }

  /** The entries that may begin with two bare words, by {@link Words#barePair}. */
  Entry[] of(int pair) {
    Entry[] entries = byPair[Words.slot(pair, SLOTS)];
    return entries == null ? NONE : entries;
  }
}
