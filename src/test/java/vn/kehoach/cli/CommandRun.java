package vn.kehoach.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** One run of the program inside the test: its exit code, and what it said. */
final class CommandRun {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final int exitCode;

  private CommandRun(String input, List<String> answers, Object... arguments) {
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    Language language = Language.of(words, "vi");
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(bytes), out, err, language.messages());
    if (answers != null) {
      Iterator<String> lines = answers.iterator();
      console.answering(() -> lines.hasNext() ? lines.next() : null);
    }
    this.exitCode = Main.run(console, language, words);
    console.out().flush();
  }

  /** Runs the program; paths may stand among the arguments. */
  static CommandRun of(Object... arguments) {
    return new CommandRun("", null, arguments);
  }

  /** Runs the program with a text on standard input. */
  static CommandRun withInput(String input, Object... arguments) {
    return new CommandRun(input, null, arguments);
  }

  /** Runs the program before somebody who answers its questions, a line each, and then leaves. */
  static CommandRun answering(List<String> answers, Object... arguments) {
    return new CommandRun("", answers, arguments);
  }

  int exitCode() {
    return exitCode;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  byte[] outBytes() {
    return out.toByteArray();
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A path that stands in the project. */
  static Path project(String path) {
    return Path.of(path).toAbsolutePath();
  }
}
