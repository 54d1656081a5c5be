package vn.kehoach.yaml;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text of everyday letters as the scanner of the YAML library reads it (chữ cho bộ đọc): the
 * library's own reader copies every text block by block, and asks of each character whether it may
 * stand there, which is known of these.
 */
final class CommonReader extends StreamReader {
  /** Letters beyond ASCII are all alike to the scanner: a sign that means nothing to it. */
  private static final char OTHER_LETTER = '\u007F';

  private static final int[] NO_SNIPPET = new int[0];

  private final char[] text;
  private int at;
  private int documentStart;
  private int line;
  private int lineStart;

  /** Reads a text in which each code point is one unit, and none forbidden. */
  CommonReader(String text) {
    super(Reader.nullReader());
    this.text = text.toCharArray();
  }

  @Override
  public Mark getMark() {
    return new Mark("", at, line, at - lineStart, NO_SNIPPET, 0);
  }

  @Override
  public void forward() {
    if (at < text.length) {
      char c = text[at++];
      if (c == '\n' || c == '\r' && at < text.length && text[at] != '\n') {
        line++;
        lineStart = at;
      }
    }
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length; i++) {
      forward();
    }
  }

  @Override
  public int peek() {
    return peek(0);
  }

  @Override
  public int peek(int ahead) {
    int place = at + ahead;
    return place < text.length ? (char) Math.min(text[place], OTHER_LETTER) : '\0';
  }

  @Override
  public String prefix(int length) {
    int most = Math.min(length, text.length - at);
    return most <= 0 ? "" : new String(text, at, most);
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at += length;
    return prefix;
  }

  @Override
  public int getColumn() {
    return at - lineStart;
  }

  @Override
  public int getDocumentIndex() {
    return at - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = at;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getLine() {
    return line;
  }
}
