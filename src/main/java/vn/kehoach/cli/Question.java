package vn.kehoach.cli;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that only the user can tell (câu hỏi).
 *
 * @param name by which {@code --set} and the columns of a list answer it
 * @param words what is asked
 * @param fallback what holds where nothing is answered; empty where an answer is needed
 * @param fault what there is to object to an answer
 */
record Question(
    String name,
    String words,
    Optional<String> fallback,
    Function<String, Optional<String>> fault) {

  /** A question that every answer fits. */
  static Question of(String name, String words, Optional<String> fallback) {
    return new Question(name, words, fallback, answer -> Optional.empty());
  }

  /** The question on one line, with what Enter stands for. */
  String line() {
    return words + fallback.filter(f -> !f.isEmpty()).map(f -> " [" + f + "]").orElse("") + ":";
  }
}
