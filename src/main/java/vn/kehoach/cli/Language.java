package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import vn.kehoach.diagnostic.Messages;

/** The language the program speaks: Vietnamese, or English with {@code --lang en}. */
enum Language {
  VI,
  EN;

  private static final String OPTION = "--lang";

  /** The language asked for; the help texts need it before the arguments are understood. */
  static Language of(String[] arguments, String environment) {
    String asked = environment == null ? "" : environment;
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        asked = arguments[i + 1];
      } else if (arguments[i].startsWith(OPTION + "=")) {
        asked = arguments[i].substring(OPTION.length() + 1);
      }
    }
    return asked.equalsIgnoreCase("en") ? EN : VI;
  }

  /** The sentences of findings and commands. */
  Messages messages() {
    return Messages.of(tag());
  }

  /** The texts of the help pages. */
  ResourceBundle help() {
    try (Reader reader =
        new InputStreamReader(
            Language.class.getResourceAsStream("help_" + tag() + ".properties"),
            StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String tag() {
    return this == EN ? "en" : "vi";
  }
}
