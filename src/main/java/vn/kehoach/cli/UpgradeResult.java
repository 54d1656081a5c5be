package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.pipeline.Outcome;

/**
 * What became of a plan that was to be upgraded (kết quả nâng cấp).
 *
 * @param draft what the upgrade means; empty where there was nothing to upgrade
 * @param decisions what was decided on conflicts
 * @param upgraded the upgraded plan, as far as it came; empty where there is none
 * @param fault why the file could not be written, or null
 */
record UpgradeResult(
    Path path,
    State state,
    Optional<UpgradeDraft> draft,
    Map<Verdict, Decision> decisions,
    Optional<Outcome> upgraded,
    List<Diagnostic> findings,
    CommandFault fault) {

  /** What was done. */
  enum State {
    UPGRADED,
    DRY_RUN,
    CURRENT,
    NO_MODEL,
    NO_VERSION,
    UNDECIDED,
    FAULTY,
    NOT_WRITTEN
  }

  /** A draft, or the result where there is none. */
  record Read(Optional<UpgradeDraft> draft, Optional<UpgradeResult> result) {

    static Read of(UpgradeDraft draft) {
      return new Read(Optional.of(draft), Optional.empty());
    }

    static Read of(Path path, State state, List<Diagnostic> findings) {
      UpgradeResult result =
          new UpgradeResult(
              path, state, Optional.empty(), Map.of(), Optional.empty(), findings, null);
      return new Read(Optional.empty(), Optional.of(result));
    }
  }

  /** The same, but that the file could not be written. */
  UpgradeResult notWritten(CommandFault why) {
    return new UpgradeResult(path, State.NOT_WRITTEN, draft, decisions, upgraded, findings, why);
  }

  /** The exit code it leads to. */
  int exitCode() {
    return switch (state) {
      case UPGRADED, DRY_RUN, CURRENT, NO_MODEL -> ExitCode.FINE;
      case NO_VERSION, UNDECIDED -> ExitCode.FINDINGS;
      case FAULTY -> Math.max(ExitCode.FINDINGS, PlanOptions.exitCode(findings));
      case NOT_WRITTEN -> ExitCode.INPUT_OUTPUT;
    };
  }
}
