package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import vn.kehoach.cli.UpgradeResult.State;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelVersion;
import vn.kehoach.overlay.Upgrade;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;

/** Reads a plan and finds out what an upgrade means for it (xem trước nâng cấp). */
final class UpgradeReader {
  private final Workspace workspace;
  private final Generator generator;
  private final ModelLibrary models;
  private final Optional<ModelVersion> wanted;

  /**
   * @param wanted the version to go to; empty for the newest
   */
  UpgradeReader(
      Workspace workspace,
      Generator generator,
      ModelLibrary models,
      Optional<ModelVersion> wanted) {
    this.workspace = workspace;
    this.generator = generator;
    this.models = models;
    this.wanted = wanted;
  }

  /** The draft of an upgrade, or the result where there is nothing to upgrade. */
  UpgradeResult.Read read(Path path) {
    Outcome outcome;
    String raw;
    try {
      byte[] bytes = workspace.read(path);
      raw = new String(bytes, StandardCharsets.UTF_8);
      outcome = generator.run(new PlanInput(path, Optional.of(bytes), null), Stage.NUMBERS);
    } catch (IOException e) {
      outcome = generator.run(PlanInput.of(path), Stage.NUMBERS);
      return UpgradeResult.Read.of(path, State.FAULTY, outcome.findings());
    }
    Optional<TakenModel> taken = outcome.tree().flatMap(TakenModel::of);
    return taken.isPresent()
        ? read(path, raw, outcome, taken.get())
        : UpgradeResult.Read.of(path, without(outcome), outcome.findings());
  }

  private static State without(Outcome outcome) {
    boolean named =
        outcome.tree().isEmpty()
            || outcome.tree().get() instanceof Node.Mapping map && map.entry("mau").isPresent();
    return named ? State.FAULTY : State.NO_MODEL;
  }

  private UpgradeResult.Read read(Path path, String raw, Outcome outcome, TakenModel taken) {
    Diagnostics out = new Diagnostics();
    Optional<ModelVersion> target = wanted.or(() -> models.newest(taken.id()));
    if (target.filter(v -> v.compareTo(taken.version()) <= 0).isPresent()) {
      return UpgradeResult.Read.of(path, State.CURRENT, outcome.findings());
    }
    if (target.filter(models.versions(taken.id())::contains).isEmpty()) {
      boolean known = !models.versions(taken.id()).isEmpty();
      return UpgradeResult.Read.of(
          path, known ? State.NO_VERSION : State.FAULTY, outcome.findings());
    }
    Optional<Model> from = models.model(taken.id(), taken.version(), out);
    Optional<Model> to = models.model(taken.id(), target.get(), out);
    if (from.isEmpty() || to.isEmpty() || out.hasErrors()) {
      outcome.findings().forEach(out::add);
      return UpgradeResult.Read.of(path, State.FAULTY, out.list());
    }
    Node.Mapping tree = (Node.Mapping) outcome.tree().orElseThrow();
    UpgradeDraft draft =
        new UpgradeDraft(
            path, raw, outcome, from.get(), to.get(), Upgrade.verdicts(tree, from.get(), to.get()));
    return UpgradeResult.Read.of(draft);
  }
}
