package vn.kehoach.source;

/**
 * Texts of Latin and Vietnamese letters, figures and the signs of every day (chữ thường gặp), as
 * nearly all plans are. One look tells that such a text is in NFC, that each of its characters is
 * one UTF-16 unit, and that it holds nothing that a plan may not hold.
 */
final class CommonText {
  private static final int LAST_ASCII = 0x7E;
  private static final char FIRST_BEYOND = '\u00A0';

  /** The first character that takes three bytes in UTF-8. */
  private static final char FIRST_OF_THREE = '\u0800';

  private CommonText() {}

  /** The text that bytes stand for in UTF-8; null where they are no such text. */
  static String decoded(byte[] bytes) {
    char[] chars = new char[bytes.length];
    int length = decode(bytes, chars);
    return length < 0 ? null : new String(chars, 0, length);
  }

  /** Reads and judges each character in one go; how many there are, -1 where one is not common. */
  private static int decode(byte[] bytes, char[] chars) {
    int length = 0;
    int at = 0;
    while (at < bytes.length) {
      int first = bytes[at];
      int c = first >= 0 ? first : longer(bytes, at);
      if (first >= 0 ? !isCommonAscii(first) : c == 0) {
        return -1;
      }
      chars[length++] = (char) c;
      at += c < FIRST_BEYOND ? 1 : c < FIRST_OF_THREE ? 2 : 3;
    }
    return length;
  }

  /** A character of two or three bytes; 0 where it is none, or is not common. */
  private static int longer(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    int c = 0;
    if (first >= 0xC2 && first < 0xE0 && at + 1 < bytes.length) {
      c = (first & 0x1F) << 6 | bits(bytes[at + 1]);
      return c >= FIRST_BEYOND && isPlain(c) ? c : 0;
    }
    if (first >= 0xE0 && first < 0xF0 && at + 2 < bytes.length) {
      c = ((first & 0x0F) << 6 | bits(bytes[at + 1])) << 6 | bits(bytes[at + 2]);
    }
    return c >= FIRST_OF_THREE && isPlain(c) ? c : 0;
  }

  /** The bits of a byte that goes on a character; far beyond all letters where it does not. */
  private static int bits(byte next) {
    return (next & 0xC0) == 0x80 ? next & 0x3F : Character.MAX_VALUE << 6;
  }

  private static boolean isPlain(int c) {
    return c <= Character.MAX_VALUE && Composed.isPlain((char) c);
  }

  private static boolean isCommonAscii(int c) {
    return c >= ' ' && c <= LAST_ASCII || c == '\n' || c == '\r' || c == '\t';
  }

  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isCommonAscii(c) && (c < FIRST_BEYOND || !Composed.isPlain(c))) {
        return false;
      }
    }
    return true;
  }
}
