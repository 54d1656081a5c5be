package vn.kehoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;
import vn.kehoach.source.Bundled;

/** The version of the program, as it is written into every Word file. */
final class Version implements IVersionProvider {

  /** The version's number. */
  static String number() {
    try {
      return new String(Bundled.beside(Version.class, "version.txt"), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"kehoach " + number()};
  }
}
