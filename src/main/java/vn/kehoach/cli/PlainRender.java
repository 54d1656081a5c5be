package vn.kehoach.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * {@code kehoach render PLAN… [-o FILE]}, which is what people wait for most, read without the
 * library for command lines: setting that up takes as long as the plan itself. Words that say
 * anything else are left to the library, and so is every fault in them.
 */
final class PlainRender {
  private static final String COMMAND = "render";
  private static final List<String> OUTPUT = List.of("-o", "--output");

  private final List<Path> plans = new ArrayList<>();
  private Path output;

  private PlainRender() {}

  /** The command that the words ask for; empty where they say more than plans and their place. */
  static Optional<RenderCommand> of(String[] words, Console console) {
    PlainRender plain = new PlainRender();
    return plain.takes(List.of(words).iterator())
        ? Optional.of(RenderCommand.of(console, plain.plans, plain.output))
        : Optional.empty();
  }

  private boolean takes(Iterator<String> words) {
    try {
      boolean plain = words.hasNext() && words.next().equals(COMMAND);
      while (plain && words.hasNext()) {
        plain = takes(words.next(), words);
      }
      return plain && !plans.isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean takes(String word, Iterator<String> rest) {
    if (isName(word)) {
      return plans.add(Path.of(word));
    }
    String place = OUTPUT.contains(word) && output == null && rest.hasNext() ? rest.next() : "";
    output = isName(place) ? Path.of(place) : null;
    return output != null;
  }

  /** A word that means nothing to the library either: no option, and no file of arguments. */
  private static boolean isName(String word) {
    return !word.isEmpty() && !word.startsWith("-") && !word.startsWith("@");
  }
}
