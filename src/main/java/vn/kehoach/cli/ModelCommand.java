package vn.kehoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kehoach model}: what concerns model plans themselves (mẫu). */
@Command(name = "model", mixinStandardHelpOptions = true)
final class ModelCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  ModelCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }
}
