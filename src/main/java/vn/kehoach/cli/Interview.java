package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions from what was given, else by asking (hỏi đáp); notes what stays open. */
final class Interview {
  private final Console console;
  private final Map<String, String> given;
  private final boolean ask;
  private final List<String> missing = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * @param given answers by the names of questions
   * @param ask whether the terminal may be asked
   */
  Interview(Console console, Map<String, String> given, boolean ask) {
    this.console = console;
    this.given = given;
    this.ask = ask;
  }

  /** The answer; empty where there is none, or none that fits: that is noted. */
  Optional<String> answer(Question question) {
    Optional<String> said = given(question);
    if (said.isPresent() || isFaulty(question)) {
      return said;
    }
    Optional<String> answer = ask && console.canAsk() ? ask(question) : question.fallback();
    if (answer.isEmpty()) {
      missing.add(question.name());
    }
    return answer;
  }

  /** The answer only where it was given beforehand, and fits. */
  Optional<String> given(Question question) {
    Optional<String> said = given(question.name());
    said.flatMap(question.fault()).ifPresent(f -> faults.add(faulty(question, said.get(), f)));
    return said.filter(s -> question.fault().apply(s).isEmpty());
  }

  /** What was given under a name. */
  Optional<String> given(String name) {
    return Optional.ofNullable(given.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** Names of the questions without an answer. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  /** What is wrong with answers that were given. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Whether everything was answered, and well. */
  boolean isComplete() {
    return missing.isEmpty() && faults.isEmpty();
  }

  private boolean isFaulty(Question question) {
    return given(question.name()).isPresent();
  }

  private static String faulty(Question question, String said, String fault) {
    return "--set " + question.name() + "=" + said + ": " + fault;
  }

  private Optional<String> ask(Question question) {
    while (console.canAsk()) {
      Optional<String> line = console.ask(question.line());
      if (line.isEmpty()) {
        break;
      }
      Optional<String> said = line.filter(s -> !s.isEmpty());
      Optional<String> fault = said.flatMap(question.fault());
      if (fault.isPresent()) {
        console.print(fault.get());
      } else if (said.isPresent()) {
        return said;
      } else if (question.fallback().isPresent()) {
        return question.fallback();
      }
    }
    return Optional.empty();
  }
}
