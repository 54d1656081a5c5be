package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    int code = run(console, language, arguments);
    console.out().flush();
    System.exit(code);
  }

  /** Runs a command; gives its exit code. */
  static int run(Console console, Language language, String[] arguments) {
    Optional<RenderCommand> plain = PlainRender.of(arguments, console);
    return plain.isPresent()
        ? run(plain.get(), console)
        : commandLine(console, language, arguments).execute(arguments);
  }

  private static int run(RenderCommand command, Console console) {
    try {
      return command.call();
    } catch (IOException | CommandFault | RuntimeException fault) {
      return new ProgramFaults(console).tell(fault);
    }
  }

  /** Where the first argument names a command, only that one is set up: it takes a while. */
  static CommandLine commandLine(Console console, Language language, String... arguments) {
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
