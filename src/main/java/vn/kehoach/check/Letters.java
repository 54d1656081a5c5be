package vn.kehoach.check;

import java.text.Normalizer;
import java.util.Locale;

/** What a letter is (chữ cái): its case, its bare form, whether Vietnamese has it. */
final class Letters {
  private static final int SIZE = 0x1F00;
  private static final String VIETNAMESE =
      "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz";
  private static final byte LOWER = 1;
  private static final byte UPPER = 2;
  private static final byte DIGIT = 3;
  private static final byte[] KIND = new byte[SIZE];
  private static final char[] BARE = new char[SIZE];
  private static final char[] SMALL = new char[SIZE];
  private static final boolean[] OURS = new boolean[SIZE];

  static {
    for (char c = 0; c < SIZE; c++) {
      KIND[c] = kind(c);
      SMALL[c] = Character.toLowerCase(c);
      BARE[c] = bareOf(SMALL[c]);
    }
    for (char c : (VIETNAMESE + VIETNAMESE.toUpperCase(Locale.ROOT)).toCharArray()) {
      OURS[c] = true;
    }
  }

  private Letters() {}

  private static byte kind(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (!Character.isLetter(c)) {
      return 0;
    }
    return Character.isUpperCase(c) ? UPPER : LOWER;
  }

  private static char bareOf(char c) {
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return base == 'đ' ? 'd' : base;
  }

  static boolean isLetter(char c) {
    return c < SIZE ? KIND[c] == LOWER || KIND[c] == UPPER : Character.isLetter(c);
  }

  static boolean isUpper(char c) {
    return c < SIZE ? KIND[c] == UPPER : Character.isUpperCase(c);
  }

  static boolean isLower(char c) {
    return c < SIZE && KIND[c] == LOWER;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a letter or a digit. */
  static boolean isWord(char c) {
    return c < SIZE ? KIND[c] != 0 : Character.isLetterOrDigit(c);
  }

  /** Whether a letter of the Vietnamese or the Latin alphabet. */
  static boolean isVietnamese(char c) {
    return c < SIZE && OURS[c];
  }

  /** The letter in lower case without tone and diacritics: Ậ becomes a, Đ becomes d. */
  static char bare(char c) {
    return c < SIZE ? BARE[c] : c;
  }

  /** Whether a text has letters, and capitals only. */
  static boolean isAllCapitals(String text) {
    boolean capitals = false;
    for (int i = 0; i < text.length(); i++) {
      if (isLower(text.charAt(i))) {
        return false;
      }
      capitals |= isUpper(text.charAt(i));
    }
    return capitals;
  }

  /** The letter in lower case. */
  static char small(char c) {
    return c < SIZE ? SMALL[c] : Character.toLowerCase(c);
  }

  /** A text in lower case, every letter in its place. */
  static String small(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = small(chars[i]);
    }
    return new String(chars);
  }

  /** A text in bare letters, every one in its place. */
  static String bare(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = bare(chars[i]);
    }
    return new String(chars);
  }
}
