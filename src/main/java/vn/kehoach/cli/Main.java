package vn.kehoach.cli;

import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] received) {
    String[] arguments = TypedArguments.of(received, System.getenv("KEHOACH_ARGS"));
    Language language = Language.of(arguments, System.getenv("KEHOACH_LANG"));
    Console console = Console.ofSystem(language.messages());
    int code = commandLine(console, language).execute(arguments);
    console.out().flush();
    System.exit(code);
  }

  /** The command line of a console; {@code execute} gives the exit code. */
  static CommandLine commandLine(Console console, Language language) {
    CommandLine line = new CommandLine(new KehoachCommand(console));
    line.addSubcommand(new NewCommand(console));
    line.addSubcommand(new RenderCommand(console));
    line.addSubcommand(new StatusCommand(console));
    line.addSubcommand(new UpgradeCommand(console));
    line.addSubcommand(model(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new ShowCommand(console));
    line.setResourceBundle(language.help());
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new ArgumentFaults(console));
    line.setExecutionExceptionHandler(new ProgramFaults(console));
    return line;
  }

  private static CommandLine model(Console console) {
    return new CommandLine(new ModelCommand(console))
        .addSubcommand(new ModelListCommand(console))
        .addSubcommand(new ModelDiffCommand(console))
        .addSubcommand(new ModelCheckCommand(console));
  }
}
