package vn.kehoach.check;

/** Where a tone mark stands in oa, oe, uy: the old way hóa, thủy, or the new way hoá, thuỷ. */
final class Tones {
  private static final String OLD = "óaòaỏaõaọaóeòeỏeõeọeúyùyủyũyụy";
  private static final String NEW = "oáoàoảoãoạoéoèoẻoẽoẹuýuỳuỷuỹuỵ";

  private Tones() {}

  /** The pair in the old way that two letters are, any case: 0 to 14; -1 where they are none. */
  static int old(char first, char second) {
    return index(OLD, Letters.small(first), Letters.small(second));
  }

  /** The pair in the new way that two letters are; -1 where they are none. */
  static int modern(char first, char second) {
    return index(NEW, Letters.small(first), Letters.small(second));
  }

  private static int index(String pairs, char first, char second) {
    for (int i = 0; i < pairs.length(); i += 2) {
      if (pairs.charAt(i) == first && pairs.charAt(i + 1) == second) {
        return i / 2;
      }
    }
    return -1;
  }

  /** The word with its tone mark in the old way; only at its end, and not behind q. */
  static String toOld(String word) {
    return moved(word, NEW, OLD);
  }

  /** The word with its tone mark in the new way. */
  static String toNew(String word) {
    return moved(word, OLD, NEW);
  }

  private static String moved(String word, String from, String to) {
    int last = word.length() - 1;
    if (!canMove(word)) {
      return word;
    }
    int pair = index(from, Letters.small(word.charAt(last - 1)), Letters.small(word.charAt(last)));
    if (pair < 0) {
      return word;
    }
    String moved = to.substring(2 * pair, 2 * pair + 2);
    boolean capital = Letters.isUpper(word.charAt(last));
    boolean first = Letters.isUpper(word.charAt(last - 1));
    String both = capital ? moved.toUpperCase(java.util.Locale.ROOT) : moved;
    String one =
        first ? both.substring(0, 1).toUpperCase(java.util.Locale.ROOT) : both.substring(0, 1);
    return word.substring(0, last - 1) + one + both.substring(1);
  }

  /** Only an open syllable can be written in two ways: hóa, but toán; and never quý. */
  private static boolean canMove(String word) {
    int last = word.length() - 1;
    return last >= 1 && (last < 2 || Letters.small(word.charAt(last - 2)) != 'q');
  }
}
