package vn.kehoach.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** A text with a name (tệp nguồn); the only thing that turns an offset into a line and a column. */
public final class SourceFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final String text;
  private final OptionalInt badEncodingAt;
  private final boolean tooLarge;
  private final boolean common;

  /** What it was read from, until its digest is asked for; null where there was nothing. */
  private byte[] bytes;

  private String sha256;

  /** Found when a line is first asked for: a sound text is never asked. */
  private volatile int[] lineStarts;

  private SourceFile(String name, String text, OptionalInt badEncodingAt, byte[] bytes) {
    this(name, text, badEncodingAt, bytes, CommonText.is(text));
  }

  private SourceFile(
      String name, String text, OptionalInt badEncodingAt, byte[] bytes, boolean common) {
    this.name = name;
    this.common = common;
    this.text = common ? text : Composed.of(text);
    this.badEncodingAt = badEncodingAt;
    this.tooLarge = bytes != null && bytes.length > Workspace.MAX_BYTES;
    this.bytes = bytes;
  }

  /** A file whose text is known; it is brought into NFC. */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text, OptionalInt.empty(), null);
  }

  /**
   * Reads UTF-8, with or without a byte order mark, into NFC; see {@link #badEncodingAt()} and
   * {@link #isTooLarge()}.
   */
  public static SourceFile decode(String name, byte[] bytes) {
    return bytes.length > Workspace.MAX_BYTES
        ? new SourceFile(name, "", OptionalInt.empty(), bytes)
        : decodeUtf8(name, bytes);
  }

  private static SourceFile decodeUtf8(String name, byte[] bytes) {
    String common = CommonText.decoded(bytes);
    return common == null
        ? decodeUncommon(name, bytes)
        : new SourceFile(name, common, OptionalInt.empty(), bytes, true);
  }

  /** The quick decoder puts a sign of its own where bytes are not UTF-8. */
  private static SourceFile decodeUncommon(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) >= 0
        ? decodeDoubtful(name, bytes)
        : new SourceFile(name, unmarked(text), OptionalInt.empty(), bytes);
  }

  private static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static SourceFile decodeDoubtful(String name, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    String text = Composed.of(unmarked(chars.toString()));
    OptionalInt bad = result.isError() ? OptionalInt.of(text.length()) : OptionalInt.empty();
    return new SourceFile(name, text, bad, bytes);
  }

  /** The name as users know it, with forward slashes. */
  public String name() {
    return name;
  }

  /** The text without its byte order mark; where the bytes were not UTF-8, what came before. */
  public String text() {
    return text;
  }

  /** SHA-256 of the bytes that the file was read from, in hexadecimal digits. */
  public synchronized String sha256() {
    if (sha256 == null) {
      sha256 = Sha256.of(bytes == null ? text.getBytes(StandardCharsets.UTF_8) : bytes);
      bytes = null;
    }
    return sha256;
  }

  /** Offset of the first place that is not UTF-8; empty in a sound file. */
  public OptionalInt badEncodingAt() {
    return badEncodingAt;
  }

  /** Whether the file is over {@link Workspace#MAX_BYTES}; its text is then not read at all. */
  public boolean isTooLarge() {
    return tooLarge;
  }

  /**
   * Whether the text holds nothing but Latin and Vietnamese letters, figures, signs of every day
   * and line breaks: each is one UTF-16 unit, and none is forbidden in a plan.
   */
  public boolean isCommon() {
    return common;
  }

  /** The place before the first character. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  /** Line (from 1) and column (from 1, in code points) of an offset. */
  public Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts(), at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text.codePointCount(lineStarts()[line], at) + 1);
  }

  /** Offset of a line and a column, both from 1, the column in code points. */
  public int offset(int line, int column) {
    int[] starts = lineStarts();
    int start = starts[Math.max(0, Math.min(line, starts.length) - 1)];
    int end = line < starts.length ? starts[Math.max(1, line)] : text.length();
    int rest = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.max(0, Math.min(column - 1, rest)));
  }

  /** The text of a line (from 1), without its line break. */
  public String line(int line) {
    int[] starts = lineStarts();
    int start = starts[line - 1];
    int end = line < starts.length ? starts[line] : text.length();
    return text.substring(start, end).replaceAll("[\\r\\n]+$", "");
  }

  private int[] lineStarts() {
    int[] known = lineStarts;
    if (known == null) {
      known = lineStarts(text);
      lineStarts = known;
    }
    return known;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
  }

  @Override
  public String toString() {
    return name;
  }
}
