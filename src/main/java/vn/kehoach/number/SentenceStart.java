package vn.kehoach.number;

import java.util.Locale;

/** Where a sentence begins, and its capital letter (nd30 VH-01). */
final class SentenceStart {
  private static final String OPENING_MARKS = "“\"‘'«([";
  private static final String ENDING_MARKS = ".?!";

  private SentenceStart() {}

  /** Whether what follows the words of a paragraph opens a sentence. */
  static boolean follows(CharSequence words) {
    int end = words.length();
    while (end > 0 && OPENING_MARKS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    int last = end;
    while (last > 0 && Character.isWhitespace(words.charAt(last - 1))) {
      last--;
    }
    return last == 0 || last < end && endsSentence(words, last);
  }

  /** An ellipsis of three dots ends nothing. */
  private static boolean endsSentence(CharSequence words, int end) {
    boolean ellipsis = end > 1 && words.charAt(end - 1) == '.' && words.charAt(end - 2) == '.';
    return !ellipsis && ENDING_MARKS.indexOf(words.charAt(end - 1)) >= 0;
  }

  /** The words with a capital first letter. */
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
