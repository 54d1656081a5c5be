package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;

/**
 * What became of a plan that was to be made (kết quả tạo).
 *
 * @param file the plan, or null where it did not come so far
 * @param missing names of questions without an answer
 * @param faults what is wrong with answers
 * @param fault why a file could not be written, or null
 */
record Started(
    State state,
    Path file,
    List<String> missing,
    List<String> faults,
    List<Diagnostic> findings,
    CommandFault fault) {

  /** What was done. */
  enum State {
    WRITTEN,
    EXISTS,
    UNANSWERED,
    FAULTY,
    NOT_WRITTEN
  }

  static Started of(State state, Path file, List<Diagnostic> findings) {
    return new Started(state, file, List.of(), List.of(), findings, null);
  }

  static Started unanswered(Path file, Interview interview) {
    return new Started(
        State.UNANSWERED, file, interview.missing(), interview.faults(), List.of(), null);
  }

  static Started notWritten(Path file, CommandFault fault) {
    return new Started(State.NOT_WRITTEN, file, List.of(), List.of(), List.of(), fault);
  }

  /** The exit code it leads to, where one plan was asked for. */
  int exitCode() {
    return switch (state) {
      case WRITTEN, FAULTY -> PlanOptions.exitCode(findings);
      case UNANSWERED -> ExitCode.USAGE;
      case EXISTS, NOT_WRITTEN -> ExitCode.INPUT_OUTPUT;
    };
  }
}
