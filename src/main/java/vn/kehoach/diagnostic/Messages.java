package vn.kehoach.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language (lời thông báo): Vietnamese, or English. */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties sentences;

  private Messages(Properties sentences) {
    this.sentences = sentences;
  }

  /**
   * The bundle of a language.
   *
   * @param language {@code vi} or {@code en}
   */
  public static Messages of(String language) {
    Properties sentences = new Properties();
    try (InputStream in =
            Messages.class.getResourceAsStream("messages_" + language + ".properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(sentences);
  }

  /** A sentence with its {0}, {1}, … put in. */
  public String get(String key, Object... arguments) {
    return get(key, List.of(arguments));
  }

  /** A sentence with its {0}, {1}, … put in; a key that is not there is a bug. */
  public String get(String key, List<?> arguments) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no sentence for " + key);
    }
    return PLACE
        .matcher(sentence)
        .replaceAll(m -> Matcher.quoteReplacement(argument(arguments, m.group(1))));
  }

  private String argument(List<?> arguments, String number) {
    Object argument = arguments.get(Integer.parseInt(number));
    return argument instanceof Phrase phrase
        ? get(phrase.key(), phrase.arguments())
        : String.valueOf(argument);
  }

  /** The sentence of a finding. */
  public String sentence(Diagnostic diagnostic) {
    return get(diagnostic.code().id(), diagnostic.arguments());
  }

  /** The remedy of a finding; none where it would quote an argument that the finding has not. */
  public Optional<String> hint(Diagnostic diagnostic) {
    String key = diagnostic.code().id() + ".hint";
    boolean all = has(key) && highestPlace(key) < diagnostic.arguments().size();
    return all ? Optional.of(get(key, diagnostic.arguments())) : Optional.empty();
  }

  private int highestPlace(String key) {
    return PLACE
        .matcher(sentences.getProperty(key))
        .results()
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .max()
        .orElse(-1);
  }

  /** A sentence with an ellipsis for each of its arguments. */
  public String pattern(String key) {
    return PLACE.matcher(sentences.getProperty(key)).replaceAll("…");
  }

  /** Whether there is a sentence for a key (not every finding has a hint). */
  public boolean has(String key) {
    return sentences.containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    return sentences.stringPropertyNames();
  }
}
