package vn.kehoach.source;

import java.text.Normalizer;

/**
 * Texts in Unicode NFC (chữ dựng sẵn). Nearly all texts are, and of Latin letters only: those are
 * told at a glance, without the tables of the whole of Unicode.
 */
public final class Composed {

  /** Below the first combining mark nothing can be joined or taken apart. */
  private static final char FIRST_MARK = '\u0300';

  /** Letters with several marks, where most of Vietnamese stands; each is whole. */
  private static final char FIRST_VIETNAMESE = '\u1E00';

  private static final char LAST_VIETNAMESE = '\u1EFF';

  /** Dashes, quotation marks and dots; the blanks before them have other forms. */
  private static final char FIRST_SIGN = '\u2010';

  private static final char LAST_SIGN = '\u2027';

  private Composed() {}

  /** The text in NFC. */
  public static String of(CharSequence text) {
    return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text.toString()
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether every character stands for itself in NFC, whatever its neighbours. */
  static boolean isPlain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character stands for itself in NFC, whatever its neighbours. */
  static boolean isPlain(char c) {
    return c < FIRST_MARK
        || FIRST_VIETNAMESE <= c && c <= LAST_VIETNAMESE
        || FIRST_SIGN <= c && c <= LAST_SIGN;
  }
}
