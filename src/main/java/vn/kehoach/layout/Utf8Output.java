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
    for (int i = from; i < from + count; i++) {
      put(characters[i]);
    }
  }

  @Override
  public void write(String string, int from, int count) {
    makeRoom(count);
    for (int i = from; i < from + count; i++) {
      put(string.charAt(i));
    }
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
    } else if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else {
      putLong(c);
    }
  }

  private void putLong(char c) {
    if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    bytes[length++] = (byte) (0x80 | c & 0x3F);
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
