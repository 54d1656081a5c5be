package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;

/**
 * What became of one plan that was to be printed (kết quả in).
 *
 * @param target its Word file; {@code -} is standard output
 * @param fault why the file could not be written, or null
 */
record Printed(
    PlanFile plan, Path target, State state, List<Diagnostic> findings, CommandFault fault) {

  /** What was done. */
  enum State {
    WRITTEN,
    UNCHANGED,
    FAULTY,
    NOT_WRITTEN
  }

  /** A plan whose findings say everything. */
  static Printed of(PlanFile plan, Path target, State state, List<Diagnostic> findings) {
    return new Printed(plan, target, state, findings, null);
  }

  /** Whether there is a Word file that holds what the plan says. */
  boolean isDone() {
    return state == State.WRITTEN || state == State.UNCHANGED;
  }

  /** The exit code it leads to. */
  int exitCode() {
    if (state == State.NOT_WRITTEN) {
      return ExitCode.INPUT_OUTPUT;
    }
    return PlanOptions.exitCode(findings);
  }

  /** How many findings have a severity. */
  long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
