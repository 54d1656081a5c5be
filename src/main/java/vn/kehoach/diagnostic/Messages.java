package vn.kehoach.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of one language (lời thông báo): Vietnamese, or English. */
public final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private static final String OF_COMMANDS = "cli.";

  private final Bundle commands;
  private final Bundle findings;

  private Messages(Bundle commands, Bundle findings) {
    this.commands = commands;
    this.findings = findings;
  }

  /**
   * The bundles of a language.
   *
   * @param language {@code vi} or {@code en}
   */
  public static Messages of(String language) {
    return new Messages(
        new Bundle("commands_" + language + ".properties"),
        new Bundle("messages_" + language + ".properties"));
  }

  /** The bundle that a key belongs to. */
  private Properties sentences(String key) {
    return (key.startsWith(OF_COMMANDS) ? commands : findings).sentences();
  }

  /** A sentence with its {0}, {1}, … put in. */
  public String get(String key, Object... arguments) {
    return get(key, List.of(arguments));
  }

  /** A sentence with its {0}, {1}, … put in; a key that is not there is a bug. */
  public String get(String key, List<?> arguments) {
    String sentence = sentences(key).getProperty(key);
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

  /**
   * The remedy of a finding; where it would quote an argument that the finding has not, the one for
   * that case, if any.
   */
  public Optional<String> hint(Diagnostic diagnostic) {
    String key = diagnostic.code().id() + ".hint";
    return Stream.of(key, key + ".otherwise")
        .filter(k -> has(k) && highestPlace(k) < diagnostic.arguments().size())
        .findFirst()
        .map(k -> get(k, diagnostic.arguments()));
  }

  private int highestPlace(String key) {
    return PLACE
        .matcher(sentences(key).getProperty(key))
        .results()
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .max()
        .orElse(-1);
  }

  /** A sentence with an ellipsis for each of its arguments. */
  public String pattern(String key) {
    return PLACE.matcher(sentences(key).getProperty(key)).replaceAll("…");
  }

  /** Whether there is a sentence for a key (not every finding has a hint). */
  public boolean has(String key) {
    return sentences(key).containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(commands.sentences().stringPropertyNames());
    keys.addAll(findings.sentences().stringPropertyNames());
    return keys;
  }
}
