package vn.kehoach.check;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a passage (các từ).
 *
 * @param starts where they begin
 * @param hashes a number for each that is the same for the same word, whatever the case
 * @param bareHashes a number for each that is the same for the same bare letters
 */
record Words(int[] starts, int[] hashes, int[] bareHashes) {

  static Words of(String text) {
    int[] starts = new int[text.length() / 2 + 1];
    int[] hashes = new int[starts.length];
    int[] bare = new int[starts.length];
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Letters.isWord(c);
      if (word && !inside) {
        starts[count++] = i;
      }
      if (word) {
        hashes[count - 1] = hashes[count - 1] * 31 + Letters.small(c);
        bare[count - 1] = bare[count - 1] * 31 + Letters.bare(c);
      }
      inside = word;
    }
    return new Words(
        Arrays.copyOf(starts, count), Arrays.copyOf(hashes, count), Arrays.copyOf(bare, count));
  }

  /** The number of a word by itself. */
  static int hash(String word) {
    return word.toLowerCase(Locale.ROOT).hashCode();
  }

  /** The number of the first word of a phrase. */
  static int firstHash(String phrase) {
    int end = 0;
    while (end < phrase.length() && Letters.isWord(phrase.charAt(end))) {
      end++;
    }
    return hash(phrase.substring(0, end));
  }
}
