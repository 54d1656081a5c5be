package vn.kehoach.yaml;

import java.util.Arrays;

/** Turns the parser's places, counted in code points, into UTF-16 offsets of the text. */
final class Offsets {
  private final int length;

  /** The numbers of the code points that take two units each. */
  private int[] pairs = new int[0];

  private Offsets(int length) {
    this.length = length;
  }

  /**
   * The offsets of a text.
   *
   * @param single whether it is known that each code point is one unit
   */
  static Offsets of(String text, boolean single) {
    Offsets offsets = new Offsets(text.length());
    if (!single) {
      offsets.findPairs(text);
    }
    return offsets;
  }

  private void findPairs(String text) {
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.charCount(text.codePointAt(i)) == 2) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, count * 2 + 8) : pairs;
        pairs[count] = i - count;
        count++;
        i++;
      }
    }
    pairs = Arrays.copyOf(pairs, count);
  }

  /** The offset of the code point with a number, counted from 0. */
  int of(long codePoint) {
    int number = (int) Math.max(0, codePoint);
    return Math.min(length, pairs.length == 0 ? number : number + pairsBefore(number));
  }

  private int pairsBefore(int number) {
    int found = Arrays.binarySearch(pairs, number);
    return found >= 0 ? found : -found - 1;
  }
}
