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

  private final byte[] bytes;
  private final char[] chars;
  private int length;

  private CommonText(byte[] bytes) {
    this.bytes = bytes;
    this.chars = new char[bytes.length];
  }

  /** The text that bytes stand for in UTF-8; null where they are no such text. */
  static String decoded(byte[] bytes) {
    CommonText text = new CommonText(bytes);
    return text.decode() ? new String(text.chars, 0, text.length) : null;
  }

  /** Reads and judges each character in one go; nearly all take one byte. */
  private boolean decode() {
    int at = 0;
    while (at < bytes.length) {
      byte first = bytes[at];
      if (isCommonAscii(first)) {
        chars[length++] = (char) first;
        at++;
      } else {
        int width = longer(first, at);
        if (width == 0) {
          return false;
        }
        at += width;
      }
    }
    return true;
  }

  /** Takes a character of two or three bytes; 0 where it is none of those. */
  private int longer(byte first, int at) {
    int width = (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 0;
    if (width == 0 || at + width > bytes.length) {
      return 0;
    }
    int c = width == 2 ? first & 0x1F : (first & 0x0F) << 6 | bits(at + 1);
    c = c << 6 | bits(at + width - 1);
    chars[length++] = (char) c;
    boolean shortest = c >= (width == 2 ? FIRST_BEYOND : FIRST_OF_THREE);
    return shortest && c <= Character.MAX_VALUE && Composed.isPlain((char) c) ? width : 0;
  }

  /** The bits of a byte that goes on a character; far beyond all letters where it does not. */
  private int bits(int at) {
    int bits = bytes[at] & 0xFF ^ 0x80;
    return (bits & 0xC0) == 0 ? bits : Character.MAX_VALUE << 6;
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
