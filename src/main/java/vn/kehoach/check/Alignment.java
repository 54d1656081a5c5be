package vn.kehoach.check;

/** Finds where the characters of some words stand in what was typed for them (đối chiếu). */
final class Alignment {
  private final int[] begin;
  private final int[] end;

  /** Walks the words beside the raw text: folded lines, doubled quotes and escapes are skipped. */
  Alignment(String words, String raw) {
    begin = new int[words.length()];
    end = new int[words.length()];
    int at = opensQuote(words, raw) ? 1 : 0;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = isBlank(words.charAt(i));
      boolean inside = blank && i > 0 && isBlank(words.charAt(i - 1));
      at = blank ? at : skip(raw, at, words.charAt(i));
      begin[i] = Math.min(at, raw.length());
      at = blank ? behindBlank(words, i, raw, at, inside) : behind(raw, at, words.charAt(i));
      end[i] = Math.min(at, raw.length());
    }
  }

  private static boolean opensQuote(String words, String raw) {
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

  private static int behindBlank(String words, int i, String raw, int at, boolean inside) {
    boolean last = i + 1 == words.length() || !isBlank(words.charAt(i + 1));
    if (!last) {
      return at < raw.length() && isBlank(raw.charAt(at)) ? at + 1 : at;
    }
    int next = at;
    while (next < raw.length() && isBlank(raw.charAt(next))) {
      next++;
    }
    return inside && next == at ? at : next;
  }

  private static int skip(String raw, int from, char wanted) {
    int at = from;
    while (at < raw.length() && isBlank(raw.charAt(at))) {
      at++;
    }
    boolean escaped = at + 1 < raw.length() && raw.charAt(at) == '\\';
    return escaped && raw.charAt(at + 1) == wanted && wanted != '\\' ? at + 1 : at;
  }

  private static int behind(String raw, int at, char c) {
    boolean doubled = c == '\'' && raw.startsWith("''", at);
    return at + (doubled ? 2 : 1);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
