package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Stage;

/** {@code kehoach check}: tells everything there is to object to, and mends what is safe (soát). */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PlanOptions options;

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error")
  private Severity failOn;

  @Option(names = "--fix")
  private boolean fix;

  @Option(names = "--apply")
  private boolean apply;

  CheckCommand(Console console) {
    this.console = console;
  }

  /** What several plans have in common, such as a fault of their body, is told once. */
  @Override
  public Integer call() throws IOException, CommandFault {
    Generator generator = options.generator();
    Set<Diagnostic> told = new LinkedHashSet<>();
    for (PlanFile plan : options.plans()) {
      told.addAll(check(generator, plan));
    }
    List<Diagnostic> findings = List.copyOf(told);
    console.out().print(options.print(findings, console));
    return PlanOptions.exitCode(findings, failOn);
  }

  /** The findings of a plan; those that are left, where it is mended. */
  private List<Diagnostic> check(Generator generator, PlanFile plan) throws CommandFault {
    if (!fix && !apply) {
      return generator.run(options.input(plan, console), Stage.RULES).findings();
    }
    PrintStream diffs = options.isForPrograms() ? console.err() : console.out();
    return new Mending(generator, console, diffs, apply).mend(plan, options.read(plan, console));
  }
}
