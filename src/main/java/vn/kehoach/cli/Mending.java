package vn.kehoach.cli;

import java.nio.charset.StandardCharsets;
import vn.kehoach.check.fix.Fixed;
import vn.kehoach.check.fix.Fixer;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.TreeShape;
import vn.kehoach.source.SourceFile;

/** Mends what is safe in a plan's own file: shows the change, and writes it where asked to. */
final class Mending {
  private final Console console;
  private final boolean apply;

  /**
   * @param apply whether the change is written
   */
  Mending(Console console, boolean apply) {
    this.console = console;
    this.apply = apply;
  }

  /** Shows what changes in a plan; says whether its file was written anew. */
  boolean mend(PlanFile plan, Outcome outcome) throws CommandFault {
    if (outcome.tree().isEmpty()) {
      return false;
    }
    SourceFile file = outcome.tree().get().span().file();
    Fixed fixed = new Fixer(TreeShape::same).fix(file, outcome.findings());
    fixed.diff().forEach(console.out()::println);
    boolean write = apply && !fixed.edits().isEmpty();
    if (write) {
      new AtomicFile().write(plan.path(), fixed.text().getBytes(StandardCharsets.UTF_8));
    }
    if (!fixed.edits().isEmpty()) {
      console.say(write ? "cli.mended" : "cli.mendable", fixed.edits().size(), plan.path());
    }
    return write;
  }
}
