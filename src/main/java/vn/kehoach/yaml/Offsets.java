package vn.kehoach.yaml;

/** Turns the parser's places, counted in code points, into UTF-16 offsets of the text. */
final class Offsets {
  private final int[] pairs;
  private final int length;

  Offsets(String text) {
    length = text.length();
    pairs =
        java.util.stream.IntStream.range(0, text.length()).filter(i -> isPair(text, i)).toArray();
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] -= i;
    }
  }

  /** The offset of the code point with a number, counted from 0. */
  int of(long codePoint) {
    int found = java.util.Arrays.binarySearch(pairs, (int) Math.max(0, codePoint));
    int before = found >= 0 ? found : -found - 1;
    return (int) Math.min(length, Math.max(0, codePoint) + before);
  }

  private static boolean isPair(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }
}
