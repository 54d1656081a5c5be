package vn.kehoach.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import vn.kehoach.cli.Printed.State;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;

/** Prints one plan as a Word file; leaves the file alone where it already says the same. */
final class PlanPrinter {
  private final Generator generator;
  private final Outputs outputs;
  private final PrintStream standardOutput;
  private final boolean force;

  /**
   * @param force print even where the Word file is current
   */
  PlanPrinter(Generator generator, Outputs outputs, PrintStream standardOutput, boolean force) {
    this.generator = generator;
    this.outputs = outputs;
    this.standardOutput = standardOutput;
    this.force = force;
  }

  /** Takes a plan the whole way and writes its file. */
  Printed print(PlanFile plan, PlanInput input) {
    Path target = outputs.of(plan);
    Outcome read = generator.run(input, Stage.NUMBERS);
    if (!force && !read.hasErrors() && isCurrent(target, read)) {
      return Printed.of(plan, target, State.UNCHANGED, read.findings());
    }
    Outcome outcome = generator.print(read, Stage.DOCX);
    if (outcome.bytes().isEmpty()) {
      return Printed.of(plan, target, State.FAULTY, outcome.findings());
    }
    try {
      return Printed.of(plan, target, write(target, outcome.bytes().get()), outcome.findings());
    } catch (CommandFault fault) {
      return new Printed(plan, target, State.NOT_WRITTEN, outcome.findings(), fault);
    }
  }

  private static boolean isCurrent(Path target, Outcome read) {
    return read.provenance() != null
        && !target.equals(PlanFile.STANDARD)
        && new Current().is(target, read.provenance().inputsSha256());
  }

  private State write(Path target, byte[] bytes) throws CommandFault {
    if (!target.equals(PlanFile.STANDARD)) {
      new AtomicFile().write(target, bytes);
      return State.WRITTEN;
    }
    try {
      standardOutput.write(bytes);
    } catch (IOException e) {
      throw CommandFault.file("KH803", target);
    }
    return State.WRITTEN;
  }
}
