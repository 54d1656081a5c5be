package vn.kehoach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelVersion;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.yaml.Node;

/** Finds out where a plan stands (xem tình trạng). */
final class StatusReader {
  private final Generator generator;
  private final ModelLibrary models;

  StatusReader(Generator generator, ModelLibrary models) {
    this.generator = generator;
    this.models = models;
  }

  /** Reads a plan, checks it, and looks at its Word file. */
  PlanStatus read(PlanInput input) {
    Outcome outcome = generator.run(input, Stage.RULES);
    Optional<TakenModel> taken = outcome.tree().flatMap(TakenModel::of);
    return new PlanStatus(
        input.path().toString().replace('\\', '/'),
        outcome.plan().map(plan -> plan.body().name()).orElse(""),
        taken.map(TakenModel::id).orElse(""),
        taken.map(t -> t.version().toString()).orElse(""),
        taken.flatMap(t -> models.newest(t.id())).map(ModelVersion::toString).orElse(""),
        outcome.tree().map(StatusReader::changes).orElse(0),
        count(outcome.findings(), Severity.ERROR),
        count(outcome.findings(), Severity.WARNING),
        word(PlanFile.wordFile(input.path()), outcome));
  }

  private static int changes(Node plan) {
    return plan instanceof Node.Mapping map
            && map.entry("sua").map(Node.Entry::value).orElse(null) instanceof Node.Mapping changes
        ? changes.entries().size()
        : 0;
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static PlanStatus.Word word(Path file, Outcome outcome) {
    if (!Files.exists(file)) {
      return PlanStatus.Word.MISSING;
    }
    boolean current =
        outcome.provenance() != null && new Current().is(file, outcome.provenance().inputsSha256());
    return current ? PlanStatus.Word.CURRENT : PlanStatus.Word.OLD;
  }
}
