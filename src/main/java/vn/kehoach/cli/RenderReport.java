package vn.kehoach.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.cli.Printed.State;
import vn.kehoach.diagnostic.Diagnostic;

/** Tells what becomes of the plans while they are printed, and the sum of it at the end. */
final class RenderReport implements AutoCloseable {
  private final Console console;
  private final PlanOptions options;
  private final int plans;
  private final Progress progress;
  private final Map<State, Integer> counts = new EnumMap<>(State.class);
  private final List<Diagnostic> kept = new ArrayList<>();
  private int exitCode = ExitCode.FINE;

  RenderReport(Console console, PlanOptions options, int plans) {
    this.console = console;
    this.options = options;
    this.plans = plans;
    this.progress = Progress.of(console, plans);
  }

  /** Tells of one plan; says whether there is a Word file of it. */
  boolean tell(Printed printed) {
    counts.merge(printed.state(), 1, Integer::sum);
    exitCode = Math.max(exitCode, printed.exitCode());
    progress.pause();
    findings(printed.findings());
    if (printed.fault() != null) {
      console.say(printed.fault().key(), printed.fault().arguments());
    } else if (printed.state() == State.WRITTEN && plans < Progress.MANY) {
      written(printed);
    }
    progress.step();
    return printed.isDone();
  }

  private void written(Printed printed) {
    if (!printed.target().equals(PlanFile.STANDARD)) {
      console.say("cli.written", printed.target());
    }
  }

  /** Findings are told at once where their format can go on, else all at the end. */
  private void findings(List<Diagnostic> findings) {
    if (options.isOneDocument()) {
      kept.addAll(findings);
    } else {
      console.err().print(options.print(findings, console));
    }
  }

  /** The gravest exit code of all plans. */
  int exitCode() {
    return exitCode;
  }

  @Override
  public void close() {
    progress.close();
    if (options.isOneDocument()) {
      console.err().print(options.print(kept, console));
    }
    if (plans != 1 || options.namesFolder()) {
      console.say(
          "cli.summary",
          count(State.WRITTEN),
          count(State.UNCHANGED),
          count(State.FAULTY) + count(State.NOT_WRITTEN));
    }
  }

  private int count(State state) {
    return counts.getOrDefault(state, 0);
  }
}
