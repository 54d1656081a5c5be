package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.docx.PartKind;
import vn.kehoach.docx.WordFile;
import vn.kehoach.number.NumberedPrinter;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.yaml.YamlWriter;

/** {@code kehoach show}: what a plan is at a stage of the way (xem). */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PlanOptions options;

  @Option(names = "--stage", paramLabel = "yaml|merged|plan|numbers|xml", defaultValue = "numbers")
  private Shown stage;

  ShowCommand(Console console) {
    this.console = console;
  }

  /** The stages that can be shown. */
  enum Shown {
    YAML(Stage.YAML),
    MERGED(Stage.PLAN),
    PLAN(Stage.PLAN),
    NUMBERS(Stage.NUMBERS),
    XML(Stage.XML);

    private final Stage last;

    Shown(Stage last) {
      this.last = last;
    }

    private Optional<String> text(Outcome outcome, MergedPlan merged) {
      return switch (this) {
        case YAML -> outcome.tree().map(new YamlWriter()::write);
        case MERGED -> merged.text(outcome);
        case PLAN -> outcome.plan().map(new ModelPrinter()::print);
        case NUMBERS -> outcome.numbered().map(new NumberedPrinter()::print);
        case XML -> outcome.file().map(Shown::document);
      };
    }

    private static String document(WordFile file) {
      return file.parts().stream()
          .filter(p -> p.kind() == PartKind.DOCUMENT)
          .map(p -> new String(p.content(), StandardCharsets.UTF_8))
          .findFirst()
          .orElseThrow();
    }
  }

  @Override
  public Integer call() throws IOException, CommandFault {
    Generator generator = options.generator();
    MergedPlan merged = new MergedPlan(options.library(), console.messages());
    int code = ExitCode.FINE;
    for (PlanFile plan : options.plans()) {
      Outcome outcome = generator.run(options.input(plan, console), stage.last);
      stage.text(outcome, merged).ifPresent(console.out()::println);
      console.err().print(options.print(outcome.findings(), console));
      code = Math.max(code, PlanOptions.exitCode(outcome.findings()));
    }
    return code;
  }
}
