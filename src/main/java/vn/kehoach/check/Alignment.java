package vn.kehoach.check;

/**
 * Finds where the characters of some words stand in what was typed for them (đối chiếu): folded
 * lines, doubled quotes and escapes take more room there.
 */
final class Alignment {
  /** What YAML writes behind a backslash for a blank, or for none at all. */
  private static final String ESCAPED_BLANKS = "tnr \n\r";

  /** How YAML writes the mark of the letter before it. */
  private static final String ESCAPED_MARK = "\\u03";

  private final String words;
  private final String raw;
  private final int[] begin;
  private final int[] end;

  /** Walks the words beside the raw text. */
  Alignment(String words, String raw) {
    this.words = words;
    this.raw = raw;
    this.begin = new int[words.length()];
    this.end = new int[words.length()];
    int at = opensQuote() ? 1 : 0;
    for (int i = 0; i < words.length(); i++) {
      at = isBlank(words.charAt(i)) ? blank(i, at) : letter(i, at);
    }
  }

  private boolean opensQuote() {
    boolean quote = raw.startsWith("\"") || raw.startsWith("'");
    return quote && !words.startsWith(raw.substring(0, 1));
  }

  /** Offset in the raw text of the character at {@code i}. */
  int begin(int i) {
    return begin[i];
  }

  /** Offset in the raw text behind the character at {@code i}. */
  int end(int i) {
    return end[i];
  }

  /** Of blanks in a row the last takes all that were typed there. */
  private int blank(int i, int at) {
    boolean last = i + 1 == words.length() || !isBlank(words.charAt(i + 1));
    int next = last ? behindBlanks(at, i + 1) : at + blankWidth(at, true);
    return put(i, at, next);
  }

  private int letter(int i, int at) {
    if (Character.isLowSurrogate(words.charAt(i)) && !isHalf(words.charAt(i), at)) {
      return put(i, at, at);
    }
    int from = behindBlanks(at, i);
    return put(i, from, from + width(from, words.charAt(i)));
  }

  /** Whether the second half of a pair was typed by itself: {@code \U0001F600} holds both. */
  private boolean isHalf(char low, int at) {
    return character(at) == low || raw.regionMatches(true, at, "\\uD", 0, 3);
  }

  private int put(int i, int from, int to) {
    begin[i] = Math.min(from, raw.length());
    end[i] = Math.min(to, raw.length());
    return to;
  }

  /** A backslash that is a word itself escapes nothing. */
  private int behindBlanks(int from, int next) {
    boolean escapes = next == words.length() || words.charAt(next) != '\\';
    int at = from;
    for (int width = blankWidth(at, escapes); width > 0; width = blankWidth(at, escapes)) {
      at += width;
    }
    return at;
  }

  private int blankWidth(int at, boolean escapes) {
    if (at < raw.length() && isBlank(raw.charAt(at))) {
      return 1;
    }
    boolean escaped = escapes && character(at) == '\\' && at + 1 < raw.length();
    return escaped && ESCAPED_BLANKS.indexOf(raw.charAt(at + 1)) >= 0 ? 2 : 0;
  }

  /** How many characters were typed for one. */
  private int width(int at, char c) {
    if (character(at) == c) {
      return c == '\'' && character(at + 1) == c ? 2 : 1;
    }
    int width = escapeWidth(at);
    while (raw.startsWith(ESCAPED_MARK, at + width)) {
      width += escapeWidth(at + width);
    }
    return width;
  }

  private int escapeWidth(int at) {
    if (character(at) != '\\') {
      return 1;
    }
    return switch (character(at + 1)) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private char character(int at) {
    return at < raw.length() ? raw.charAt(at) : '\0';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
