package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;

/** What every command on plans takes: the plans, a state, a layout, a format of findings. */
final class PlanOptions {
  private final Workspace workspace = new DiskWorkspace();

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "PLAN")
  private List<Path> arguments;

  @Mixin private WayOptions way;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "human")
  private FindingsFormat format;

  /** The plans alone; everything else as it is where nothing is said. */
  static PlanOptions of(List<Path> plans) {
    PlanOptions options = new PlanOptions();
    options.arguments = plans;
    options.way = WayOptions.usual();
    options.format = FindingsFormat.HUMAN;
    return options;
  }

  /** The plans that were named. */
  List<PlanFile> plans() throws IOException, CommandFault {
    List<PlanFile> plans = new PlanFiles(workspace).find(arguments);
    if (plans.isEmpty()) {
      Path named = arguments.get(0);
      throw CommandFault.file(PlanFiles.isBody(named) ? "KH808" : "KH806", named);
    }
    return plans;
  }

  /** The whole way, with the layout that was asked for. */
  Generator generator() {
    return way.generator();
  }

  /** The models that plans can take up. */
  ModelLibrary library() {
    return way.library();
  }

  /** A plan as the way takes it. */
  PlanInput input(PlanFile plan, Console console) {
    Optional<byte[]> text =
        plan.isStandardInput()
            ? Optional.of(console.read(Workspace.MAX_BYTES + 1))
            : Optional.empty();
    Path path = plan.isStandardInput() ? Path.of(console.messages().get("cli.stdin")) : plan.path();
    return new PlanInput(path, text, way.status());
  }

  /** A plan with its text, where that can be read. */
  PlanInput read(PlanFile plan, Console console) {
    PlanInput input = input(plan, console);
    try {
      return plan.isStandardInput()
          ? input
          : new PlanInput(plan.path(), Optional.of(workspace.read(plan.path())), way.status());
    } catch (IOException e) {
      return input;
    }
  }

  /** Whether a folder was named, and so perhaps many plans. */
  boolean namesFolder() {
    return arguments.stream().anyMatch(workspace::isFolder);
  }

  /** Whether programs read the findings, and nothing may stand between them. */
  boolean isForPrograms() {
    return isOneDocument() || format == FindingsFormat.GITHUB;
  }

  /** Whether the findings of all plans make one document. */
  boolean isOneDocument() {
    return format == FindingsFormat.JSON || format == FindingsFormat.SARIF;
  }

  /** The findings in the format that was asked for. */
  String print(List<Diagnostic> findings, Console console) {
    return format.printer(console.messages()).print(findings);
  }

  /** The exit code that findings lead to: errors fail. */
  static int exitCode(List<Diagnostic> findings) {
    return exitCode(findings, Severity.ERROR);
  }

  /** The exit code that findings lead to where they fail from a severity on. */
  static int exitCode(List<Diagnostic> findings, Severity failOn) {
    if (findings.stream().anyMatch(f -> isUnreadable(f.code()))) {
      return ExitCode.INPUT_OUTPUT;
    }
    boolean faulty = findings.stream().anyMatch(f -> f.severity().compareTo(failOn) <= 0);
    return faulty ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private static boolean isUnreadable(Code code) {
    return code == Code.FILE_NOT_FOUND || code == Code.FILE_UNREADABLE;
  }
}
