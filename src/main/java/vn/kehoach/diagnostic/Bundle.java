package vn.kehoach.diagnostic;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import vn.kehoach.source.Bundled;

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
    try {
      byte[] text = Bundled.beside(Bundle.class, file);
      read.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
