package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.kehoach.check.RuleBook;
import vn.kehoach.check.RuleEntry;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Messages;

/** {@code kehoach explain}: what a finding means, why, and how to write it right (giải thích). */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "CODE")
  private String asked;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    if (asked == null) {
      RuleBook.entries()
          .forEach(rule -> console.out().println(rule.code().id() + "  " + rule.name()));
      return ExitCode.FINE;
    }
    Optional<RuleEntry> rule = RuleBook.find(asked);
    console.out().print(rule.isPresent() ? page(rule.get()) : sentence());
    return ExitCode.FINE;
  }

  private static String page(RuleEntry rule) throws IOException {
    try (InputStream in = ExplainCommand.class.getResourceAsStream("/" + rule.page())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is said of a code that has no page: its sentence and its remedy. */
  private String sentence() throws CommandFault {
    Messages messages = console.messages();
    Code code =
        List.of(Code.values()).stream()
            .filter(c -> c.id().equalsIgnoreCase(asked))
            .findFirst()
            .orElseThrow(() -> CommandFault.usage("cli.unknownCode", asked));
    String hint = code.id() + ".hint";
    String remedy = messages.has(hint) ? messages.pattern(hint) + "\n" : "";
    return code.id() + "\n" + messages.pattern(code.id()) + "\n" + remedy;
  }
}
