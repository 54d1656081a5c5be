package vn.kehoach.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words why a command was not understood. */
final class ArgumentFaults implements IParameterExceptionHandler {
  private final Console console;

  ArgumentFaults(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    console.err().println(sentence(fault));
    for (String name : suggestions(fault)) {
      console.say("cli.suggestion", name);
    }
    console.say("cli.help", fault.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String found = String.join(" ", unmatched.getUnmatched());
      boolean option = unmatched.isUnknownOption();
      return console.messages().get(option ? "cli.unknownOption" : "cli.unknownCommand", found);
    }
    if (fault instanceof MissingParameterException missing) {
      return console.messages().get("cli.missingArgument", names(missing));
    }
    if (fault.getArgSpec() == null) {
      return console.messages().get("cli.badArguments");
    }
    return badValue(fault);
  }

  private String badValue(ParameterException fault) {
    Class<?> type = fault.getArgSpec().type();
    String name = name(fault.getArgSpec());
    if (!type.isEnum()) {
      return console.messages().get("cli.badValue", name, fault.getValue());
    }
    String known = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    return console
        .messages()
        .get("cli.badChoice", name, fault.getValue(), known.substring(1, known.length() - 1));
  }

  private static String names(MissingParameterException fault) {
    return String.join(", ", fault.getMissing().stream().map(ArgumentFaults::name).toList());
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  private static List<String> suggestions(ParameterException fault) {
    return fault instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
  }
}
