package vn.kehoach.cli;

import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;

/** What every command on plans takes: the plans, a state, a layout, a format of findings. */
final class PlanOptions {
  private static final String LAYOUT = "nd30";

  private final Workspace workspace = new DiskWorkspace();

  @Parameters(arity = "1..*", paramLabel = "PLAN", descriptionKey = "PLAN")
  private List<Path> arguments;

  @Option(names = "--status", paramLabel = "STATUS")
  private Status status;

  @Option(names = "--templates", paramLabel = "DIR")
  private Path templates;

  @Option(names = "--models", paramLabel = "DIR")
  private List<Path> models = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "human")
  private FindingsFormat format;

  /** The plans that were named. */
  List<PlanFile> plans() throws IOException {
    return new PlanFiles(workspace).find(arguments);
  }

  /** The whole way, with the layout that was asked for. */
  Generator generator() {
    Edition edition = new Edition(Version.number(), Epoch.of(System.getenv("SOURCE_DATE_EPOCH")));
    return new Generator(workspace, library(), layout(), edition);
  }

  private ModelLibrary library() {
    List<ModelFolder> folders =
        models.stream().map(folder -> ModelFolder.of(workspace, folder)).collect(toList());
    folders.add(ModelFolder.bundled());
    return new ModelLibrary(folders);
  }

  private Layout layout() {
    return templates == null ? Layout.bundled(LAYOUT) : Layout.of(workspace, templates, LAYOUT);
  }

  /** A plan as the way takes it. */
  PlanInput input(PlanFile plan, Console console) {
    Optional<byte[]> text =
        plan.isStandardInput()
            ? Optional.of(console.read(Workspace.MAX_BYTES + 1))
            : Optional.empty();
    Path path = plan.isStandardInput() ? Path.of(console.messages().get("cli.stdin")) : plan.path();
    return new PlanInput(path, text, Status.of(status));
  }

  /** Whether a folder was named, and so perhaps many plans. */
  boolean namesFolder() {
    return arguments.stream().anyMatch(workspace::isFolder);
  }

  /** Whether the findings of all plans make one document. */
  boolean isOneDocument() {
    return format == FindingsFormat.JSON || format == FindingsFormat.SARIF;
  }

  /** The findings in the format that was asked for. */
  String print(List<Diagnostic> findings, Console console) {
    return format.printer(console.messages()).print(findings);
  }

  /** The exit code that findings lead to. */
  static int exitCode(List<Diagnostic> findings) {
    if (findings.stream().anyMatch(f -> isUnreadable(f.code()))) {
      return ExitCode.INPUT_OUTPUT;
    }
    boolean faulty =
        findings.stream().anyMatch(f -> f.severity() == vn.kehoach.diagnostic.Severity.ERROR);
    return faulty ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private static boolean isUnreadable(Code code) {
    return code == Code.FILE_NOT_FOUND || code == Code.FILE_UNREADABLE;
  }
}
