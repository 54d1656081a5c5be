package vn.kehoach.cli;

import java.util.EnumMap;
import java.util.Map;
import vn.kehoach.cli.Started.State;

/** Tells what became of plans that were to be made, and the sum of it at the end. */
final class NewReport implements AutoCloseable {
  private final Console console;
  private final Progress progress;
  private final Map<State, Integer> counts = new EnumMap<>(State.class);
  private int exitCode = ExitCode.FINE;

  /** For one plan. */
  NewReport(Console console) {
    this(console, 1);
  }

  NewReport(Console console, int plans) {
    this.console = console;
    this.progress = Progress.of(console, plans);
  }

  /** Tells of the only plan, and what to do next. */
  void one(Started started) {
    switch (started.state()) {
      case WRITTEN -> {
        console.say("new.written", started.file());
        findings(started);
        console.say("new.next", started.file());
      }
      case EXISTS -> console.say("new.exists", started.file());
      default -> trouble(started);
    }
  }

  /** Tells of one of many; always goes on. */
  boolean tell(Started started) {
    counts.merge(started.state(), 1, Integer::sum);
    boolean left = started.state() == State.EXISTS;
    exitCode = Math.max(exitCode, left ? ExitCode.FINE : started.exitCode());
    progress.pause();
    if (!left) {
      trouble(started);
    }
    progress.step();
    return true;
  }

  private void trouble(Started started) {
    String where = started.file() == null ? "" : started.file() + ": ";
    started.faults().forEach(fault -> console.print(where + fault));
    for (String name : started.missing()) {
      console.print(where + console.messages().get("new.missing", name));
    }
    if (started.fault() != null) {
      console.say(started.fault().key(), started.fault().arguments());
    }
    findings(started);
  }

  private void findings(Started started) {
    console.err().print(FindingsFormat.HUMAN.printer(console.messages()).print(started.findings()));
  }

  /** The gravest exit code of all plans. */
  int exitCode() {
    return exitCode;
  }

  @Override
  public void close() {
    progress.close();
    int failed = count(State.UNANSWERED) + count(State.FAULTY) + count(State.NOT_WRITTEN);
    console.say("new.summary", count(State.WRITTEN), count(State.EXISTS), failed);
  }

  private int count(State state) {
    return counts.getOrDefault(state, 0);
  }
}
