package vn.kehoach.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] received) {
    String[] arguments = TypedArguments.of(received, System.getenv("KEHOACH_ARGS"));
    Language language = Language.of(arguments, System.getenv("KEHOACH_LANG"));
    Console console = Console.ofSystem(language.messages());
    int code = commandLine(console, language, arguments).execute(arguments);
    console.out().flush();
    System.exit(code);
  }

  /** The command line of a console; {@code execute} gives the exit code. */
  static CommandLine commandLine(Console console, Language language) {
    return commandLine(console, language, new String[0]);
  }

  /** Where the first argument names a command, only that one is set up: it takes a while. */
  private static CommandLine commandLine(Console console, Language language, String[] arguments) {
    CommandLine line = new CommandLine(new KehoachCommand(console));
    Map<String, Function<Console, Object>> commands = commands();
    if (arguments.length > 0) {
      commands.keySet().removeIf(name -> isOther(name, arguments[0]));
    }
    commands.values().forEach(command -> line.addSubcommand(command.apply(console)));
    line.setResourceBundle(language.help());
    line.setOut(new PrintWriter(console.out(), true));
    line.setErr(new PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new ArgumentFaults(console));
    line.setExecutionExceptionHandler(new ProgramFaults(console));
    return line;
  }

  private static boolean isOther(String name, String asked) {
    return commands().containsKey(asked) && !name.equals(asked);
  }

  /** In the order of the help page. */
  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("new", NewCommand::new);
    commands.put("render", RenderCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("upgrade", UpgradeCommand::new);
    commands.put("model", Main::model);
    commands.put("check", CheckCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("show", ShowCommand::new);
    return commands;
  }

  private static CommandLine model(Console console) {
    return new CommandLine(new ModelCommand(console))
        .addSubcommand(new ModelListCommand(console))
        .addSubcommand(new ModelDiffCommand(console))
        .addSubcommand(new ModelCheckCommand(console));
  }
}
