package vn.kehoach.yaml;

import java.util.Arrays;

/** Turns the parser's places, counted in code points, into UTF-16 offsets of the text. */
final class Offsets {
  private final int length;

  /** The numbers of the code points that take two units each. */
  private int[] pairs = new int[0];

  Offsets(String text) {
    length = text.length();
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
    int found = Arrays.binarySearch(pairs, number);
    int before = found >= 0 ? found : -found - 1;
    return Math.min(length, number + before);
  }
}
