package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.overlay.ModelVersion;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;

/** {@code kehoach upgrade}: takes plans to a newer version of their model (nâng cấp theo mẫu). */
@Command(name = "upgrade", mixinStandardHelpOptions = true)
final class UpgradeCommand implements Callable<Integer> {
  private final Workspace workspace = new DiskWorkspace();
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "kehoach.upgrade.PLAN")
  private List<Path> arguments;

  @Mixin private WayOptions way;
  @Mixin private JobOptions jobs;

  @Option(names = "--to", paramLabel = "X.Y.Z")
  private String to;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--keep", paramLabel = "mine|model")
  private Decision keep;

  @Option(names = "--format", paramLabel = "human|json", defaultValue = "human")
  private Form format;

  /** How the report is told. */
  enum Form {
    HUMAN,
    JSON
  }

  UpgradeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    List<PlanFile> plans = new PlanFiles(workspace).find(arguments);
    Generator generator = way.generator();
    UpgradeReader reader = new UpgradeReader(workspace, generator, way.library(), wanted());
    UpgradeWriter writer = new UpgradeWriter(generator, dryRun);
    UpgradeReport report = new UpgradeReport(console, format == Form.JSON);
    try (report) {
      if (keep == null && console.canAsk()) {
        plans.forEach(plan -> report.tell(upgrade(reader, writer, plan)));
      } else {
        jobs.inOrder().run(plans, plan -> upgrade(reader, writer, plan), report::tell);
      }
    }
    return report.exitCode();
  }

  private Optional<ModelVersion> wanted() throws CommandFault {
    Optional<ModelVersion> wanted = Optional.ofNullable(to).flatMap(ModelVersion::of);
    if (to != null && wanted.isEmpty()) {
      throw CommandFault.usage("KH603", to);
    }
    return wanted;
  }

  private UpgradeResult upgrade(UpgradeReader reader, UpgradeWriter writer, PlanFile plan) {
    UpgradeResult.Read read = reader.read(plan.path());
    return read.draft().map(draft -> upgrade(writer, draft)).or(read::result).orElseThrow();
  }

  private UpgradeResult upgrade(UpgradeWriter writer, UpgradeDraft draft) {
    VerdictWords words = UpgradeReport.words(draft, Optional.empty(), console.messages());
    String owner = UpgradeReport.owner(draft, console.messages());
    Map<Verdict, Decision> decisions = new Decider(console, keep).decide(draft, words, owner);
    return writer.write(draft, decisions);
  }
}
