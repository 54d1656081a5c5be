package vn.kehoach.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A file of sentences, read when the first of them is said: most runs say hardly any. */
final class Bundle {
  private final String file;
  private Properties sentences;

  Bundle(String file) {
    this.file = file;
  }

  /** The sentences by their keys. */
  synchronized Properties sentences() {
    if (sentences == null) {
      sentences = read();
    }
    return sentences;
  }

  private Properties read() {
    Properties read = new Properties();
    try (InputStream in = Bundle.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
