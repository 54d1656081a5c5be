package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.Upgrade;
import vn.kehoach.overlay.Verdict;

/** {@code kehoach model diff}: tells in words what changed between two versions (so sánh mẫu). */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class ModelDiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ModelOptions models;

  @Parameters(
      arity = "2..3",
      paramLabel = "(ID A B|FILE FILE)",
      hideParamSyntax = true,
      descriptionKey = "model.diff")
  private List<String> words;

  ModelDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFault {
    Diagnostics out = new Diagnostics();
    Optional<Model> from = words.size() == 3 ? version(1, out) : file(0, out);
    Optional<Model> to = words.size() == 3 ? version(2, out) : file(1, out);
    if (from.isPresent() && to.isPresent() && !out.hasErrors()) {
      tell(from.get(), to.get());
    }
    console.err().print(FindingsFormat.HUMAN.printer(console.messages()).print(out.list()));
    return PlanOptions.exitCode(out.list());
  }

  private Optional<Model> version(int at, Diagnostics out) throws CommandFault {
    return new ModelChoice(models.library()).of(words.get(0), words.get(at), out);
  }

  private Optional<Model> file(int at, Diagnostics out) throws CommandFault {
    return new ModelPath(Path.of(words.get(at))).model(out);
  }

  private void tell(Model from, Model to) {
    VerdictWords all =
        new VerdictWords(
            console.messages(),
            new ItemNames(new ModelOutcome().of(from)),
            new ItemNames(new ModelOutcome().of(to)),
            to,
            console.messages().get("upgrade.owner"));
    List<Verdict> verdicts = Upgrade.differences(from, to);
    verdicts.stream()
        .flatMap(verdict -> all.lines(verdict).stream())
        .forEach(line -> console.out().println("- " + line + "."));
    if (verdicts.isEmpty()) {
      console.say("model.same");
    }
  }
}
