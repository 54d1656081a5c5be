package vn.kehoach.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.cli.UpgradeResult.State;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.overlay.UpgradeEdit;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;

/** Writes the upgrade of a plan once all is decided and what is written prints (ghi nâng cấp). */
final class UpgradeWriter {
  private final Generator generator;
  private final boolean dryRun;

  /**
   * @param dryRun write nothing
   */
  UpgradeWriter(Generator generator, boolean dryRun) {
    this.generator = generator;
    this.dryRun = dryRun;
  }

  /** Upgrades a plan by the decisions; leaves its file alone where anything stands in the way. */
  UpgradeResult write(UpgradeDraft draft, Map<Verdict, Decision> decisions) {
    Optional<byte[]> text =
        new UpgradeEdit(draft.tree(), draft.to(), draft.verdicts())
            .text(draft.raw(), verdict -> Optional.ofNullable(decisions.get(verdict)))
            .map(t -> t.getBytes(StandardCharsets.UTF_8));
    if (text.isEmpty()) {
      return result(draft, State.UNDECIDED, decisions, Optional.empty());
    }
    Outcome upgraded = generator.run(new PlanInput(draft.path(), text, null), Stage.DOCX);
    return upgraded.bytes().isEmpty()
        ? result(draft, State.FAULTY, decisions, Optional.of(upgraded))
        : written(draft, decisions, upgraded, text.get());
  }

  private UpgradeResult written(
      UpgradeDraft draft, Map<Verdict, Decision> decisions, Outcome upgraded, byte[] text) {
    State state = dryRun ? State.DRY_RUN : State.UPGRADED;
    UpgradeResult result = result(draft, state, decisions, Optional.of(upgraded));
    try {
      if (!dryRun) {
        new AtomicFile().write(draft.path(), text);
      }
      return result;
    } catch (CommandFault fault) {
      return result.notWritten(fault);
    }
  }

  private static UpgradeResult result(
      UpgradeDraft draft,
      State state,
      Map<Verdict, Decision> decisions,
      Optional<Outcome> upgraded) {
    List<Diagnostic> findings = upgraded.map(Outcome::findings).orElse(List.of());
    return new UpgradeResult(
        draft.path(), state, Optional.of(draft), decisions, upgraded, findings, null);
  }
}
