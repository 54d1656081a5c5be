package vn.kehoach.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kehoach.check.PlanChecker;
import vn.kehoach.decode.PlanDecoder;
import vn.kehoach.decode.TableFiles;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.WordFile;
import vn.kehoach.docx.WordFileWriter;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Provenance;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.number.PlanNumberer;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.Overlay;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * The whole way from a plan's file to the bytes of a Word file (trình tạo), a line a stage. One
 * serves many threads and many plans.
 */
public final class Generator {
  private final Workspace workspace;
  private final Overlay overlay;
  private final Layout layout;
  private final Edition edition;
  private final Bodies bodies;
  private final SourceLoader loader;
  private final WordFileWriter writer = new WordFileWriter();

  /**
   * What is written into every Word file.
   *
   * @param version the tool's
   * @param created the time of plans that have no full date
   */
  public record Edition(String version, Instant created) {}

  /** Works on the files of a workspace, with the models of a library, and prints by a layout. */
  public Generator(Workspace workspace, ModelLibrary models, Layout layout, Edition edition) {
    this.workspace = workspace;
    this.overlay = new Overlay(models);
    this.layout = layout;
    this.edition = edition;
    this.bodies = new Bodies(workspace);
    this.loader = new SourceLoader(workspace);
  }

  /** Takes a plan as far as the last stage, or as far as its faults let it come. */
  public Outcome run(PlanInput input, Stage last) {
    Outcome read = read(input, last);
    return Stage.XML.within(last) ? print(read, last) : read;
  }

  /** Takes a plan to its numbers and its findings, and no farther. */
  private Outcome read(PlanInput input, Stage last) {
    Diagnostics out = new Diagnostics();
    Inputs inputs = new Inputs(new TableFiles(workspace, file -> input.folder()));
    Optional<byte[]> bytes = bytes(input, out);
    Optional<Node> tree = bytes.flatMap(b -> tree(input, b, inputs, out));
    boolean onward = Stage.PLAN.within(last);
    Optional<Node> merged = tree.filter(t -> onward).flatMap(t -> merged(input, t, out));
    Optional<Plan> plan = merged.flatMap(t -> plan(input, t, inputs, out));
    Optional<NumberedPlan> numbered =
        plan.filter(p -> Stage.NUMBERS.within(last)).map(p -> numbered(p, last, out));
    Provenance provenance = numbered.map(n -> provenance(n, inputs)).orElse(null);
    List<Diagnostic> findings = FollowingGaps.without(merged, out.list());
    return new Outcome(
        tree, merged, plan, numbered, Optional.empty(), Optional.empty(), provenance, findings);
  }

  /** Takes a plan from its numbers to its Word file, unless it has faults. */
  public Outcome print(Outcome read, Stage last) {
    Diagnostics out = new Diagnostics();
    read.findings().forEach(out::add);
    Optional<WordFile> file =
        read.numbered()
            .filter(n -> !out.hasErrors())
            .flatMap(n -> layout.lay(n, read.provenance(), out));
    Optional<byte[]> bytes = file.filter(f -> Stage.DOCX.within(last)).map(writer::write);
    return new Outcome(
        read.tree(),
        read.merged(),
        read.plan(),
        read.numbered(),
        file,
        bytes,
        read.provenance(),
        out.list());
  }

  private Optional<byte[]> bytes(PlanInput input, Diagnostics out) {
    return input.bytes().isPresent()
        ? input.bytes()
        : loader.bytes(input.path(), input.name(), out);
  }

  private static Optional<Node> tree(
      PlanInput input, byte[] bytes, Inputs inputs, Diagnostics out) {
    SourceFile file = SourceFile.decode(input.name(), bytes);
    inputs.add(file);
    return new YamlReader().read(file, out);
  }

  private Optional<Node> merged(PlanInput input, Node tree, Diagnostics out) {
    return tree instanceof Node.Mapping map
        ? overlay.merge(map, input.status(), out).map(Node.class::cast)
        : Optional.of(tree);
  }

  private Optional<Plan> plan(PlanInput input, Node tree, Inputs inputs, Diagnostics out) {
    inputs.addAll(tree);
    Optional<Bodies.Body> body = bodies.of(input, tree, out);
    body.flatMap(Bodies.Body::file).ifPresent(inputs::add);
    return body.flatMap(Bodies.Body::body)
        .flatMap(b -> new PlanDecoder().decode(tree, b, inputs, input.status(), out));
  }

  /** Numbers a plan and checks it; rules of style never stand in the way of a document. */
  private static NumberedPlan numbered(Plan plan, Stage last, Diagnostics out) {
    NumberedPlan numbered = new PlanNumberer().number(plan, out);
    if (last == Stage.RULES) {
      new PlanChecker().check(plan, numbered, out);
    } else {
      new PlanChecker().essentials(plan, numbered, out);
    }
    return numbered;
  }

  private Provenance provenance(NumberedPlan numbered, Inputs inputs) {
    String status = numbered.plan().status().name();
    String all = inputs.digest(status, layout.fingerprint(), edition.version());
    return new Provenance(inputs.ofPlan(), all, edition.version(), edition.created());
  }
}
