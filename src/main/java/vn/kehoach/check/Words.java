package vn.kehoach.check;

import java.util.Arrays;

/**
 * The words of a passage (các từ), and where its signs stand: what all rules on text share, read in
 * one pass over the letters.
 */
final class Words {
  private static final int SIZE = 0x1F00;
  private static final int SIGN = 1 << 31;
  private static final int WORD = 1 << 30;
  private static final int LOW = 0x3FFF;
  private static final int SPREAD = 0x9E3779B1;

  /** Of every character: whether a sign, whether part of a word, its bare and its small form. */
  private static final int[] CODES = new int[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      CODES[c] = codeOf(c);
    }
  }

  private int[] starts;
  private int[] ends;
  private int[] hashes;
  private int[] bareHashes;
  private int[] pairs;
  private int[] barePairs;
  private int[] signs = new int[8];
  private int count;
  private int signCount;

  private Words(int room) {
    starts = new int[room];
    ends = new int[room];
    hashes = new int[room];
    bareHashes = new int[room];
  }

  static Words of(char[] text) {
    Words words = new Words(text.length / 4 + 2);
    words.read(text);
    words.pairs = words.paired(words.hashes);
    words.barePairs = words.paired(words.bareHashes);
    return words;
  }

  static Words of(String text) {
    return of(text.toCharArray());
  }

  private static int codeOf(char c) {
    int sign = c != ' ' && (!Letters.isWord(c) || Scan.isOdd(c)) ? SIGN : 0;
    int word = Letters.isWord(c) ? WORD | low(Letters.bare(c)) << 14 | low(Letters.small(c)) : 0;
    return sign | word;
  }

  private static int low(char c) {
    return c & LOW;
  }

  private void read(char[] text) {
    int i = 0;
    while (i < text.length) {
      int code = code(text[i]);
      if (code < 0) {
        sign(i);
      }
      i = (code & WORD) == 0 ? i + 1 : word(text, i);
    }
  }

  private static int code(char c) {
    return c < SIZE ? CODES[c] : codeOf(c);
  }

  /** Takes up the word that begins here; gives the place behind it. */
  private int word(char[] text, int from) {
    int hash = 0;
    int bare = 0;
    int i = from;
    while (i < text.length) {
      int code = code(text[i]);
      if ((code & WORD) == 0) {
        break;
      }
      if (code < 0 && i > from) {
        sign(i);
      }
      hash = hash * 31 + (code & LOW);
      bare = bare * 31 + (code >>> 14 & LOW);
      i++;
    }
    add(from, i, hash, bare);
    return i;
  }

  private void add(int from, int to, int hash, int bare) {
    if (count == starts.length) {
      int room = 2 * count;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      hashes = Arrays.copyOf(hashes, room);
      bareHashes = Arrays.copyOf(bareHashes, room);
    }
    starts[count] = from;
    ends[count] = to;
    hashes[count] = mixed(hash);
    bareHashes[count++] = bare;
  }

  private void sign(int at) {
    if (signCount == signs.length) {
      signs = Arrays.copyOf(signs, 2 * signCount);
    }
    signs[signCount++] = at;
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  /** Where a word begins. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends (exclusive). */
  int end(int word) {
    return ends[word];
  }

  /** A number that is the same for the same word, whatever the case. */
  int hash(int word) {
    return hashes[word];
  }

  /** A number that is the same for a word and the one behind it, whatever the case. */
  int pair(int word) {
    return pairs[word];
  }

  /** The same for the same bare letters. */
  int barePair(int word) {
    return barePairs[word];
  }

  private int[] paired(int[] of) {
    int[] paired = new int[count];
    for (int i = 0; i < count; i++) {
      int both = of[i] * SPREAD + (i + 1 < count ? of[i + 1] : 0);
      paired[i] = mixed(both);
    }
    return paired;
  }

  /** How many signs there are: all that is no blank and no usual letter or digit. */
  int signCount() {
    return signCount;
  }

  /** Where a sign stands. */
  int signAt(int number) {
    return signs[number];
  }

  /** A place in a table of so many slots, a power of two, for a number of this class. */
  static int slot(int hash, int slots) {
    return hash & slots - 1;
  }

  private static int mixed(int hash) {
    int mixed = hash * SPREAD;
    return mixed ^ mixed >>> 15;
  }
}
