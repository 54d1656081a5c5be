package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.source.DiskWorkspace;

/** {@code kehoach status}: where each plan of a folder stands (tình trạng). */
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FOLDER", descriptionKey = "FOLDER")
  private List<Path> folders;

  @Mixin private WayOptions way;
  @Mixin private JobOptions jobs;

  @Option(names = "--format", paramLabel = "human|csv|json", defaultValue = "human")
  private StatusPrinter.Form format;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    for (Path folder : folders) {
      if (Files.notExists(folder)) {
        throw CommandFault.file("KH805", folder);
      }
    }
    List<PlanFile> plans = new PlanFiles(new DiskWorkspace()).find(folders);
    StatusReader reader = new StatusReader(way.generator(), way.library());
    try (StatusPrinter printer = format.on(console);
        Progress progress = Progress.of(console, plans.size())) {
      jobs.inOrder()
          .run(
              plans,
              plan -> reader.read(PlanInput.of(plan.path())),
              status -> {
                printer.add(status);
                progress.step();
                return true;
              });
    }
    return ExitCode.FINE;
  }
}
