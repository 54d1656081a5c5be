package vn.kehoach.pipeline;

import java.time.Instant;
import java.util.Optional;
import vn.kehoach.check.PlanChecker;
import vn.kehoach.decode.BodyDecoder;
import vn.kehoach.decode.PlanDecoder;
import vn.kehoach.decode.TableFiles;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.WordFile;
import vn.kehoach.docx.WordFileWriter;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Provenance;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.number.PlanNumberer;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/** The whole way from a plan's file to the bytes of a Word file (trình tạo), a line a stage. */
public final class Generator {
  private final Workspace workspace;
  private final Layout layout;
  private final String version;
  private final SourceLoader loader;
  private final WordFileWriter writer = new WordFileWriter();

  private final Instant created;

  /** Works on the files of a workspace and prints by a layout; the version goes into the file. */
  public Generator(Workspace workspace, Layout layout, String version, Instant created) {
    this.workspace = workspace;
    this.layout = layout;
    this.version = version;
    this.created = created;
    this.loader = new SourceLoader(workspace);
  }

  /** Takes a plan as far as the last stage, or as far as its faults let it come. */
  public Outcome run(PlanInput input, Stage last) {
    Diagnostics out = new Diagnostics();
    Optional<SourceFile> source = source(input, out);
    Optional<Node> tree = source.flatMap(s -> new YamlReader().read(s, out));
    Optional<Plan> plan =
        tree.filter(t -> Stage.PLAN.within(last)).flatMap(t -> plan(input, t, out));
    Optional<NumberedPlan> numbered =
        plan.filter(p -> Stage.NUMBERS.within(last)).map(p -> numbered(p, out));
    Optional<WordFile> file =
        numbered
            .filter(n -> Stage.XML.within(last) && !out.hasErrors())
            .flatMap(n -> layout.lay(n, provenance(source.get()), out));
    Optional<byte[]> bytes = file.filter(f -> Stage.DOCX.within(last)).map(writer::write);
    return new Outcome(tree, plan, numbered, file, bytes, out.list());
  }

  private Optional<SourceFile> source(PlanInput input, Diagnostics out) {
    return input.bytes().isPresent()
        ? Optional.of(SourceFile.decode(input.name(), input.bytes().get()))
        : loader.load(input.path(), input.name(), out);
  }

  private Optional<Plan> plan(PlanInput input, Node tree, Diagnostics out) {
    Optional<SourceFile> file = new BodyFinder(workspace).find(input, tree, out);
    Optional<Node> body = file.flatMap(f -> new YamlReader().read(f, out));
    Optional<IssuingBody> decoded = body.flatMap(b -> new BodyDecoder().decode(b, out));
    TableFiles tables = new TableFiles(workspace, source -> input.folder());
    return decoded.flatMap(b -> new PlanDecoder().decode(tree, b, tables, input.status(), out));
  }

  private Provenance provenance(SourceFile source) {
    return new Provenance(Sha256.of(source), version, created);
  }

  private static NumberedPlan numbered(Plan plan, Diagnostics out) {
    NumberedPlan numbered = new PlanNumberer().number(plan, out);
    new PlanChecker().check(plan, numbered, out);
    return numbered;
  }
}
