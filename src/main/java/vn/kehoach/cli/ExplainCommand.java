package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.kehoach.check.RuleBook;
import vn.kehoach.check.RuleEntry;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Nearest;

/** {@code kehoach explain}: what a finding means, why, and how to write it right (giải thích). */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "CODE", descriptionKey = "CODE")
  private List<String> asked = List.of();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    if (asked.isEmpty()) {
      RuleBook.entries()
          .forEach(rule -> console.out().println(rule.code().id() + "  " + rule.name()));
      return ExitCode.FINE;
    }
    List<String> pages = new ArrayList<>();
    for (String one : asked) {
      Optional<RuleEntry> rule = RuleBook.find(one.toLowerCase(Locale.ROOT));
      pages.add(rule.isPresent() ? page(rule.get()) : sentence(one));
    }
    console.out().print(String.join("\n", pages));
    return ExitCode.FINE;
  }

  private static String page(RuleEntry rule) throws IOException {
    try (InputStream in = ExplainCommand.class.getResourceAsStream("/" + rule.page())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is said of a code that has no page: its sentence and its remedy. */
  private String sentence(String asked) throws CommandFault {
    Messages messages = console.messages();
    Code code =
        List.of(Code.values()).stream()
            .filter(c -> c.id().equalsIgnoreCase(asked))
            .findFirst()
            .orElseThrow(() -> unknown(asked));
    String hint = code.id() + ".hint";
    String remedy = messages.has(hint) ? messages.pattern(hint) + "\n" : "";
    return code.id() + "\n" + messages.pattern(code.id()) + "\n" + remedy;
  }

  private static CommandFault unknown(String asked) {
    List<String> names = RuleBook.entries().stream().map(RuleEntry::name).toList();
    return Nearest.to(asked, names)
        .map(name -> CommandFault.usage("cli.nearestRule", asked, name))
        .orElseGet(() -> CommandFault.usage("cli.unknownCode", asked));
  }
}
