package vn.kehoach.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.cli.Started.State;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelNeeds;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;

/** Makes plans of one model, each with its issuing body where that is not there yet. */
final class PlanStarter {
  private final Workspace workspace = new DiskWorkspace();
  private final Model model;
  private final Generator generator;
  private final Console console;
  private final boolean force;

  /**
   * @param force write over plans that are there; the file of a body is never written over
   */
  PlanStarter(Model model, Generator generator, Console console, boolean force) {
    this.model = model;
    this.generator = generator;
    this.console = console;
    this.force = force;
  }

  /** Makes one plan: asks, writes, checks what it wrote. */
  Started start(NewTask task) {
    try {
      return asked(task);
    } catch (CommandFault fault) {
      return Started.notWritten(task.body(), fault);
    } catch (IOException e) {
      return Started.notWritten(task.body(), CommandFault.file("KH805", task.body()));
    }
  }

  private Started asked(NewTask task) throws IOException, CommandFault {
    Interview interview = new Interview(console, task.given(), task.ask());
    Diagnostics out = new Diagnostics();
    boolean own = interview.given("ten").isPresent();
    BodyFile body = BodyFile.find(workspace, task.body(), own, out);
    NewPlan plan = new NewPlan(model, interview, console.messages());
    Optional<String> year = plan.year();
    Path target = task.output().orElseGet(() -> beside(task.body(), body, year));
    if (out.hasErrors()) {
      return Started.of(State.FAULTY, target, out.list());
    }
    if (!force && Files.exists(target)) {
      return Started.of(State.EXISTS, target, List.of());
    }
    Optional<String> newBody = body.isNew() ? Optional.of(newBody(interview)) : Optional.empty();
    List<String> signers = body.isNew() ? List.of(NewBody.SIGNER) : body.ids("nguoi_ky");
    String text = plan.text(year, signers, new BodyPath(body.path()).from(target));
    return interview.isComplete()
        ? written(target, text, body.path(), newBody)
        : Started.unanswered(target, interview);
  }

  private String newBody(Interview interview) {
    return new NewBody(interview, console.messages()).text(new ModelNeeds(model).units());
  }

  private Path beside(Path named, BodyFile body, Optional<String> year) {
    String name = model.id() + year.map(y -> "-" + y).orElse("") + ".yaml";
    return named.equals(body.path()) ? named.resolveSibling(name) : named.resolve(name);
  }

  private Started written(Path target, String text, Path body, Optional<String> newBody)
      throws CommandFault {
    if (newBody.isPresent()) {
      new AtomicFile().write(body, newBody.get().getBytes(StandardCharsets.UTF_8));
    }
    new AtomicFile().write(target, text.getBytes(StandardCharsets.UTF_8));
    return Started.of(
        State.WRITTEN, target, generator.run(PlanInput.of(target), Stage.NUMBERS).findings());
  }
}
