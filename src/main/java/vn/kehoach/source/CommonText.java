package vn.kehoach.source;

/**
 * Texts of Latin and Vietnamese letters, figures and the signs of every day (chữ thường gặp), as
 * nearly all plans are. One look tells that such a text is in NFC, that each of its characters is
 * one UTF-16 unit, and that it holds nothing that a plan may not hold.
 */
final class CommonText {
  private CommonText() {}

  static boolean is(String text) {
    for (char c : text.toCharArray()) {
      if (!isCommon(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCommon(char c) {
    return c >= ' ' && c < '\u007F'
        || c == '\n'
        || c >= '\u00A0' && Composed.isPlain(c)
        || c == '\r'
        || c == '\t';
  }
}
