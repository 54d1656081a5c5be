package vn.kehoach.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Stage;

/** {@code kehoach check}: tells everything there is to object to (soát). */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PlanOptions options;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Generator generator = options.generator();
    List<Diagnostic> findings = new ArrayList<>();
    for (PlanFile plan : options.plans()) {
      findings.addAll(generator.run(options.input(plan, console), Stage.RULES).findings());
    }
    console.out().print(options.print(findings, console));
    return PlanOptions.exitCode(findings);
  }
}
