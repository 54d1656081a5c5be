package vn.kehoach.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.fix.Draft;
import vn.kehoach.check.fix.Fixed;
import vn.kehoach.check.fix.Fixer;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.ScreenText;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.pipeline.TreeShape;

/** Mends what is safe in a plan's own file: shows the change, and writes it where asked to. */
final class Mending {
  private final Generator generator;
  private final Console console;
  private final PrintStream diffs;
  private final boolean apply;

  /**
   * What mends plans.
   *
   * @param diffs where changes are shown
   * @param apply whether they are written
   */
  Mending(Generator generator, Console console, PrintStream diffs, boolean apply) {
    this.generator = generator;
    this.console = console;
    this.diffs = diffs;
    this.apply = apply;
  }

  /** The findings of a plan with a text; those that are left, where it was written anew. */
  List<Diagnostic> mend(PlanFile plan, PlanInput input) throws CommandFault {
    Outcome outcome = generator.run(input, Stage.RULES);
    Optional<Draft> draft = input.bytes().flatMap(bytes -> draft(outcome, text(bytes)));
    if (draft.isEmpty()) {
      return outcome.findings();
    }
    Fixed fixed = new Fixer(TreeShape::same, text -> again(input, text)).fix(draft.get());
    fixed.diff().forEach(line -> diffs.println(ScreenText.safe(line)));
    if (fixed.places() == 0) {
      return outcome.findings();
    }
    if (!apply || plan.isStandardInput()) {
      String said = plan.isStandardInput() ? "cli.mendableInput" : "cli.mendable";
      console.say(said, fixed.places(), plan.path());
      return outcome.findings();
    }
    new AtomicFile().write(plan.path(), bytes(fixed.after().raw()));
    console.say("cli.mended", fixed.places(), plan.path());
    return fixed.after().findings();
  }

  /** A text that was mended reads as well as the one before. */
  private Draft again(PlanInput input, String text) {
    PlanInput mended = new PlanInput(input.path(), Optional.of(bytes(text)), input.status());
    return draft(generator.run(mended, Stage.RULES), text).orElseThrow();
  }

  private static Optional<Draft> draft(Outcome outcome, String text) {
    return outcome.tree().map(tree -> new Draft(tree.span().file(), text, outcome.findings()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
