package vn.kehoach.check;

import java.util.Arrays;

/**
 * The words of a passage (các từ), and where its signs stand: what all rules on text share, read in
 * one pass over the letters.
 */
final class Words {
  private static final int SPREAD = 0x9E3779B1;
  private static final int FACTS = 6;
  private static final int HASH = 2;
  private static final int BARE_HASH = 3;
  private static final int PAIR = 4;
  private static final int BARE_PAIR = 5;
  private static final int[] NONE = {};

  /**
   * Six numbers a word: begin, end, one each for its small and its bare letters, and the same two
   * for it and the word behind it.
   */
  private int[] facts;

  private int count;
  private int[] signs = NONE;
  private int signCount;
  private int[] opens = NONE;
  private int openCount;
  private int current;

  /** A store for the words of one passage after the other. */
  Words() {
    this(64);
  }

  private Words(int room) {
    facts = new int[(room + 2) * FACTS];
  }

  static Words of(char[] text) {
    Words words = new Words(text.length / 4);
    words.read(text);
    return words;
  }

  static Words of(String text) {
    return of(text.toCharArray());
  }

  /** Takes up the words of a text; those of the text before are gone. */
  void read(char[] text) {
    count = 0;
    signCount = 0;
    openCount = 0;
    int i = 0;
    while (i < text.length) {
      int code = LetterCodes.of(text[i]);
      if ((code & LetterCodes.WORD) != 0) {
        i = word(text, i, code);
      } else {
        if (code < 0 || isRun(text, i)) {
          sign(i);
        }
        i++;
      }
    }
    pair(0, 0);
  }

  /** Whether the first of several blanks stands here. */
  private static boolean isRun(char[] text, int i) {
    boolean more = i + 1 < text.length && text[i + 1] == ' ' && text[i] == ' ';
    return more && (i == 0 || text[i - 1] != ' ');
  }

  /** Takes up the word that begins here; gives the place behind it. */
  private int word(char[] text, int from, int first) {
    int code = first;
    int before = 0;
    int last = 0;
    int seen = 0;
    int hash = 0;
    int bare = 0;
    int i = from;
    while ((code & LetterCodes.WORD) != 0) {
      before = last;
      last = code;
      seen |= code;
      hash = hash * 31 + LetterCodes.small(code);
      bare = bare * 31 + LetterCodes.bare(code);
      i++;
      code = i < text.length ? LetterCodes.of(text[i]) : 0;
    }
    if ((seen & (LetterCodes.SIGN | LetterCodes.UPPER | LetterCodes.DIGIT)) != 0) {
      signs(text, from, i);
    }
    if ((last & LetterCodes.OPEN_END) != 0 && (before & LetterCodes.OPEN_BEGIN) != 0) {
      open(text, i - 1);
    }
    add(from, i, mixed(hash), bare);
    return i;
  }

  /** The signs of a word: its begin where it is marked, and every odd letter. */
  private void signs(char[] text, int from, int to) {
    int first = LetterCodes.of(text[from]);
    if (first >= 0 && isMarked(text, from, first)) {
      sign(from);
    }
    for (int i = from; i < to; i++) {
      if (LetterCodes.of(text[i]) < 0) {
        sign(i);
      }
    }
  }

  /** Whether the word is a number, or begins with two capitals. */
  private static boolean isMarked(char[] text, int from, int first) {
    boolean more = from + 1 < text.length;
    boolean capitals =
        (first & LetterCodes.UPPER) != 0
            && more
            && (LetterCodes.of(text[from + 1]) & LetterCodes.UPPER) != 0;
    return (first & LetterCodes.DIGIT) != 0 || capitals;
  }

  private void add(int from, int to, int hash, int bare) {
    pair(hash, bare);
    int at = count * FACTS;
    if (at + FACTS > facts.length) {
      facts = Arrays.copyOf(facts, 2 * facts.length);
    }
    facts[at] = from;
    facts[at + 1] = to;
    facts[at + HASH] = hash;
    facts[at + BARE_HASH] = bare;
    count++;
  }

  /** The last word has another one behind it, or none: 0. */
  private void pair(int hash, int bare) {
    int last = (count - 1) * FACTS;
    if (last >= 0) {
      facts[last + PAIR] = mixed(facts[last + HASH] * SPREAD + hash);
      facts[last + BARE_PAIR] = mixed(facts[last + BARE_HASH] * SPREAD + bare);
    }
  }

  private void sign(int at) {
    if (signCount == signs.length) {
      signs = Arrays.copyOf(signs, 2 * signCount + 8);
    }
    signs[signCount++] = at;
  }

  private void open(char[] text, int last) {
    boolean marked = text[last] > '~' || text[last - 1] > '~';
    if (marked && (last < 2 || Letters.small(text[last - 2]) != 'q')) {
      if (openCount == opens.length) {
        opens = Arrays.copyOf(opens, 2 * openCount + 4);
      }
      opens[openCount++] = last;
    }
  }

  /** How many words there are. */
  int count() {
    return count;
  }

  /** Where a word begins. */
  int start(int word) {
    return facts[word * FACTS];
  }

  /** Where a word ends (exclusive). */
  int end(int word) {
    return facts[word * FACTS + 1];
  }

  /** The word that the rules are asked at. */
  int current() {
    return current;
  }

  /** The rules will be asked at a word. */
  void stand(int word) {
    current = word;
  }

  /** A number that is the same for the same word, whatever the case. */
  int hash(int word) {
    return facts[word * FACTS + HASH];
  }

  /** A number that is the same for the same bare letters. */
  int bare(int word) {
    return facts[word * FACTS + BARE_HASH];
  }

  /** A number that is the same for a word and the one behind it, whatever the case. */
  int pair(int word) {
    return facts[word * FACTS + PAIR];
  }

  /** The same for the same bare letters. */
  int barePair(int word) {
    return facts[word * FACTS + BARE_PAIR];
  }

  /**
   * How many signs there are: all that is no blank and no usual letter or digit, the begin of every
   * number, that of every word with two capitals in front, and that of several blanks.
   */
  int signCount() {
    return signCount;
  }

  /** Where a sign stands. */
  int signAt(int number) {
    return signs[number];
  }

  /** How many words end in oa, oe, uy and the like, not behind q, with a mark on either letter. */
  int openCount() {
    return openCount;
  }

  /** Where the last letter of such a word stands. */
  int openAt(int number) {
    return opens[number];
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
