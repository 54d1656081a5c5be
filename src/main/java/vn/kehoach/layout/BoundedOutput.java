package vn.kehoach.layout;

import java.io.IOException;
import java.io.Writer;

/** Takes what a template prints, up to a bound. */
final class BoundedOutput extends Writer {
  private final StringBuilder text = new StringBuilder();
  private final int most;

  BoundedOutput(int mostCharacters) {
    this.most = mostCharacters;
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    requireRoom(count);
    text.append(characters, from, count);
  }

  @Override
  public void write(String string, int from, int count) throws IOException {
    requireRoom(count);
    text.append(string, from, from + count);
  }

  private void requireRoom(int count) throws IOException {
    if (count > most - text.length()) {
      throw new TooLarge();
    }
  }

  @Override
  public void flush() {
    // kept in memory
  }

  @Override
  public void close() {
    // kept in memory
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** More was printed than is allowed. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
