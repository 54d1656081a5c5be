package vn.kehoach.diagnostic;

import java.util.List;

/**
 * An argument of a finding that is itself said in the reader's language (cụm từ), such as "a list".
 *
 * @param key key of the words in the message bundles
 */
public record Phrase(String key, List<Object> arguments) {

  public Phrase {
    arguments = List.copyOf(arguments);
  }

  /** Words of the bundles, with what they quote. */
  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
