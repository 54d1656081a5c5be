package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.pipeline.PlanInput;

/** {@code kehoach render}: prints plans as Word files (in). */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PlanOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR")
  private Path output;

  @Mixin private JobOptions jobs;

  @Option(names = "--force")
  private boolean force;

  @Option(names = "--keep-going", negatable = true)
  private Boolean keepGoing;

  RenderCommand(Console console) {
    this.console = console;
  }

  /** The command on some plans as if nothing else had been asked for but perhaps where they go. */
  static RenderCommand of(Console console, List<Path> plans, Path output) {
    RenderCommand command = new RenderCommand(console);
    command.options = PlanOptions.of(plans);
    command.output = output;
    command.jobs = new JobOptions();
    return command;
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    List<PlanFile> plans = options.plans();
    Outputs outputs = new Outputs(output);
    outputs.check(plans);
    boolean folder = options.namesFolder();
    PlanPrinter printer =
        new PlanPrinter(options.generator(), outputs, console.out(), force || !folder);
    RenderReport report = new RenderReport(console, options, plans.size());
    boolean onward = keepGoing == null ? folder : keepGoing;
    try (report) {
      jobs.inOrder().run(plans, plan -> print(printer, plan), done -> report.tell(done) || onward);
    }
    return report.exitCode();
  }

  private Printed print(PlanPrinter printer, PlanFile plan) {
    PlanInput input = options.input(plan, console);
    return printer.print(plan, input);
  }
}
