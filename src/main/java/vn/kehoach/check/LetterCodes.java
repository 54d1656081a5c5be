package vn.kehoach.check;

/** What a character is to those who look for words, in one number (mã của chữ). */
final class LetterCodes {
  private static final int SIZE = 0x1F00;

  /** Neither a blank nor a usual letter or digit. */
  static final int SIGN = 1 << 31;

  /** A letter or a digit. */
  static final int WORD = 1 << 30;

  /** A letter that may end a syllable with an open vowel in front (a, e, y). */
  static final int OPEN_END = 1 << 29;

  /** A letter that may be such a vowel (o, u). */
  static final int OPEN_BEGIN = 1 << 28;

  static final int UPPER = 1 << 27;
  static final int DIGIT = 1 << 26;
  private static final int BARE = 13;
  private static final int LOW = (1 << BARE) - 1;

  private static final int[] CODES = new int[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      CODES[c] = codeOf(c);
    }
  }

  private LetterCodes() {}

  private static int codeOf(char c) {
    if (!Letters.isWord(c)) {
      return c == ' ' ? 0 : SIGN;
    }
    char bare = Letters.bare(c);
    int open = "aey".indexOf(bare) >= 0 ? OPEN_END : "ou".indexOf(bare) >= 0 ? OPEN_BEGIN : 0;
    int kind = Letters.isUpper(c) ? UPPER : Letters.isDigit(c) ? DIGIT : 0;
    int odd = Scan.isOdd(c) ? SIGN : 0;
    return odd | WORD | open | kind | (bare & LOW) << BARE | Letters.small(c) & LOW;
  }

  /** What a character is, with its small and its bare form. */
  static int of(char c) {
    return c < SIZE ? CODES[c] : codeOf(c);
  }

  /** The small form that a code holds, or the most of it. */
  static int small(int code) {
    return code & LOW;
  }

  /** The bare form that a code holds, or the most of it. */
  static int bare(int code) {
    return code >>> BARE & LOW;
  }
}
