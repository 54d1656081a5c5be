package vn.kehoach.check;

import java.util.List;

/** Running text and what stands where in it (câu chữ); a place is the number of a character. */
class RunningText {
  private final char[] letters;
  private String text;
  private String bare;

  /**
   * A text.
   *
   * @param text the same as the letters, or null where it is not made yet
   */
  RunningText(char[] letters, String text) {
    this.letters = letters;
    this.text = text;
  }

  final char[] letters() {
    return letters;
  }

  final String text() {
    if (text == null) {
      text = new String(letters);
    }
    return text;
  }

  final int length() {
    return letters.length;
  }

  /** The character at a place; a line break beyond both ends. */
  final char at(int i) {
    return i < 0 || i >= letters.length ? '\n' : letters[i];
  }

  /** The text in bare lower-case letters, every one in its place. */
  final String bare() {
    if (bare == null) {
      bare = Letters.bare(text());
    }
    return bare;
  }

  /** Whether a word or phrase as it stands begins here and ends with its last letter. */
  final boolean has(String phrase, int i) {
    return reads(phrase, i) && !Letters.isWord(at(i + phrase.length()));
  }

  /** The same, whatever the case. */
  final boolean hasAnyCase(String phrase, int i) {
    return same(phrase, i) && !Letters.isWord(at(i + phrase.length()));
  }

  /** The same for a phrase in small letters. */
  final boolean hasSmall(char[] phrase, int i) {
    int end = i + phrase.length;
    if (i < 0 || end > letters.length || Letters.isWord(at(end))) {
      return false;
    }
    int k = 0;
    while (k < phrase.length && Letters.small(letters[i + k]) == phrase[k]) {
      k++;
    }
    return k == phrase.length;
  }

  /** Whether some words stand right before a place, whatever the case. */
  final boolean follows(String words, int i) {
    int start = i - words.length();
    return start >= 0 && same(words, start) && !Letters.isWord(at(start - 1));
  }

  /** Whether one of some words stands right before a place, whatever the case. */
  final boolean followsAny(List<String> words, int i) {
    for (String one : words) {
      if (follows(one, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some phrases as it stands begins here and ends with its last letter. */
  final boolean hasAny(List<String> phrases, int i) {
    for (String phrase : phrases) {
      if (has(phrase, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some words stand here as they are, whatever is behind them. */
  final boolean reads(String words, int i) {
    int length = words.length();
    if (i < 0 || i + length > letters.length) {
      return false;
    }
    int k = 0;
    while (k < length && letters[i + k] == words.charAt(k)) {
      k++;
    }
    return k == length;
  }

  /** Whether some words stand here, whatever the case and whatever is behind them. */
  final boolean same(String words, int i) {
    int length = words.length();
    if (i < 0 || i + length > letters.length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (Letters.small(letters[i + k]) != Letters.small(words.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether as many letters from one place on are those from another on, whatever the case. */
  final boolean same(int one, int other, int length) {
    for (int k = 0; k < length; k++) {
      if (Letters.small(at(one + k)) != Letters.small(at(other + k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some words in bare letters stand here with any marks. */
  final boolean sameBare(String bare, int i) {
    int k = 0;
    while (k < bare.length() && Letters.bare(at(i + k)) == bare.charAt(k)) {
      k++;
    }
    return k == bare.length();
  }

  /** Whether a new sentence begins here: the begin of the passage, or behind . ? ! and a blank. */
  final boolean opensSentence(int i) {
    int before = i - 1;
    while (before >= 0 && " \"“‘'(".indexOf(letters[before]) >= 0) {
      before--;
    }
    return before < 0 || before < i - 1 && ".?!…".indexOf(letters[before]) >= 0;
  }

  /** The first place from {@code i} on where no letter or digit stands. */
  final int wordEnd(int i) {
    int end = i;
    while (Letters.isWord(at(end))) {
      end++;
    }
    return end;
  }

  /** The word that begins at a place; empty where none does. */
  final String wordAt(int i) {
    return Letters.isWord(at(i)) ? words(i, wordEnd(i)) : "";
  }

  /** Begin of the word that ends before {@code i}. */
  final int wordStart(int i) {
    int start = i;
    while (Letters.isWord(at(start - 1))) {
      start--;
    }
    return start;
  }

  /** The words from {@code from} to {@code to}. */
  final String words(int from, int to) {
    return text == null ? new String(letters, from, to - from) : text.substring(from, to);
  }
}
