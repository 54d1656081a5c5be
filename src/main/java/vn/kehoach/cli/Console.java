package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.ScreenText;

/** Where the program speaks to: two streams in UTF-8, and the sentences of its language. */
final class Console {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final boolean terminal;
  private Supplier<String> answers;

  /** Streams of the program, and the language it speaks; nobody looks on. */
  Console(InputStream in, OutputStream out, OutputStream err, Messages messages) {
    this(in, out, err, messages, false);
  }

  private Console(
      InputStream in, OutputStream out, OutputStream err, Messages messages, boolean terminal) {
    this.in = in;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.messages = messages;
    this.terminal = terminal;
  }

  /** What comes by standard input, up to a number of bytes. */
  byte[] read(int most) {
    try {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether somebody is looking on. */
  boolean isTerminal() {
    return terminal;
  }

  /** The console the program was started from. */
  static Console ofSystem(Messages messages) {
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    Console console = new Console(System.in, System.out, System.err, messages, terminal);
    return System.console() == null ? console : console.answering(System.console()::readLine);
  }

  /**
   * The same console with somebody who answers questions, a line each; null when they have left.
   */
  Console answering(Supplier<String> lines) {
    this.answers = lines;
    return this;
  }

  /** Whether somebody is there to answer. */
  boolean canAsk() {
    return answers != null;
  }

  /** Asks, and waits for a line; empty where whoever answered has left. */
  Optional<String> ask(String question) {
    err.print(ScreenText.safe(question) + " ");
    err.flush();
    Optional<String> line = Optional.ofNullable(answers.get());
    if (line.isEmpty()) {
      answers = null;
      err.println();
    }
    return line.map(String::strip).map(said -> Normalizer.normalize(said, Normalizer.Form.NFC));
  }

  /** For what was asked for. */
  PrintStream out() {
    return out;
  }

  /** For everything else. */
  PrintStream err() {
    return err;
  }

  Messages messages() {
    return messages;
  }

  /** Prints a line that may hold words of strangers on standard error. */
  void print(String line) {
    err.println(ScreenText.safe(line));
  }

  /** Says a sentence on standard error. */
  void say(String key, Object... arguments) {
    err.println(messages.get(key, arguments));
  }
}
