package vn.kehoach.layout;

import java.io.Writer;
import java.util.Arrays;

/** Takes what a template of the tool's own prints, as the bytes that go into the file. */
final class Utf8Output extends Writer {
  private static final int MOST_BYTES = 3;
  private byte[] bytes = new byte[1 << 16];
  private int length;

  /** The first half of a letter whose second half is still to come; 0 where there is none. */
  private char half;

  @Override
  public void write(char[] characters, int from, int count) {
    makeRoom(count);
    int next = half == 0 ? common(characters, from, from + count) : from;
    for (int i = next; i < from + count; i++) {
      put(characters[i]);
    }
  }

  @Override
  public void write(String string, int from, int count) {
    char[] characters = new char[count];
    string.getChars(from, from + count, characters, 0);
    write(characters, 0, count);
  }

  /** Puts characters up to the first half of a letter; where that stands, or the end. */
  private int common(char[] characters, int from, int end) {
    byte[] to = bytes;
    int at = length;
    int i = from;
    for (; i < end; i++) {
      char c = characters[i];
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isSurrogate(c)) {
        break;
      } else {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    length = at;
    return i;
  }

  private void makeRoom(int characters) {
    int needed = Math.addExact(length, Math.multiplyExact(characters + 1, MOST_BYTES));
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  private void put(char c) {
    if (half != 0 || Character.isSurrogate(c)) {
      putHalf(c);
    } else {
      common(new char[] {c}, 0, 1);
    }
  }

  /** A half without its other half becomes a question mark, as everywhere in Java. */
  private void putHalf(char c) {
    char first = half;
    half = 0;
    if (first != 0 && Character.isLowSurrogate(c)) {
      putPair(Character.toCodePoint(first, c));
      return;
    }
    if (first != 0) {
      bytes[length++] = '?';
    }
    if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      put(c);
    }
  }

  private void putPair(int codePoint) {
    bytes[length++] = (byte) (0xF0 | codePoint >> 18);
    bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
  }

  @Override
  public void flush() {
    // kept in memory
  }

  @Override
  public void close() {
    // kept in memory
  }

  /** What has been printed. */
  byte[] bytes() {
    if (half != 0) {
      half = 0;
      bytes[length++] = '?';
    }
    return Arrays.copyOf(bytes, length);
  }
}
