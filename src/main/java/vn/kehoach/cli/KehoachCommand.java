package vn.kehoach.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: it shows its help. */
@Command(
    name = "kehoach",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "LỆNH")
final class KehoachCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
  private Language language;

  @Spec private CommandSpec spec;

  KehoachCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err());
    return ExitCode.USAGE;
  }
}
