package vn.kehoach.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program of the machine, run to its end with empty input. Its output goes through files, so that
 * neither much output nor a child that outlives it can block the test.
 */
public final class Command {

  private final List<String> words;
  private final Map<String, String> environment;
  private final Path folder;

  private Command(List<String> words, Map<String, String> environment, Path folder) {
    this.words = words;
    this.environment = environment;
    this.folder = folder;
  }

  /** How a program ended, and what it printed (UTF-8). */
  public record Result(int exit, String out, String err) {

    /** Fails the test unless the program ended with 0. */
    public Result succeeded() {
      if (exit != 0) {
        throw new AssertionError("ended with " + exit + "\n" + out + err);
      }
      return this;
    }
  }

  /** The command of these words, in the folder of the tests, with a UTF-8 locale. */
  public static Command of(List<String> words) {
    return new Command(List.copyOf(words), Map.of("LC_ALL", "C.UTF-8"), Path.of(""));
  }

  /** The same command in another folder. */
  public Command in(Path otherFolder) {
    return new Command(words, environment, otherFolder);
  }

  /** The same command with these variables set besides; an empty value unsets a variable. */
  public Command with(Map<String, String> variables) {
    return new Command(words, Map.copyOf(variables), folder);
  }

  /** Runs it; after {@code limit} it and its children are killed and the test fails. */
  public Result run(Duration limit) {
    try {
      Path scratch = Files.createTempDirectory("kehoach-command");
      try {
        return run(limit, scratch.resolve("out"), scratch.resolve("err"));
      } finally {
        Scratch.delete(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result run(Duration limit, Path out, Path err) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.directory(folder.toAbsolutePath().toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    environment.forEach((name, value) -> set(builder.environment(), name, value));
    Process process = builder.start();
    process.getOutputStream().close();
    int exit = exit(process, limit);
    return new Result(exit, Files.readString(out), Files.readString(err));
  }

  private static void set(Map<String, String> environment, String name, String value) {
    if (value.isEmpty()) {
      environment.remove(name);
    } else {
      environment.put(name, value);
    }
  }

  private int exit(Process process, Duration limit) {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      throw new AssertionError("not done after " + limit + ": " + words);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted: " + words, e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
