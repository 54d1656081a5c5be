package vn.kehoach.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelNeeds;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.MemoryWorkspace;

/** A model as a plan of its own, so that its parts have numbers (mẫu đã đánh số). */
final class ModelOutcome {
  private static final String BODY = "ten: Ủy ban nhân dân xã\nky_hieu: KH-UBND\n";

  /** What becomes of a plan that only takes up the model. */
  Optional<Outcome> of(Model model) {
    String plan = "mau: " + model.id() + "\nphien_ban_mau: " + model.version() + "\n";
    MemoryWorkspace files =
        new MemoryWorkspace()
            .with("/kehoach/co-quan.yaml", BODY + units(model))
            .with("/kehoach/plan.yaml", plan)
            .with("/kehoach/m/" + model.id() + "/" + model.version() + ".yaml", text(model));
    ModelLibrary library = new ModelLibrary(List.of(ModelFolder.of(files, Path.of("/kehoach/m"))));
    Edition edition = new Edition(Version.number(), Instant.EPOCH);
    Generator generator = new Generator(files, library, Layout.bundled("nd30"), edition);
    Path path = Path.of("/kehoach/plan.yaml");
    return Optional.of(
        generator.run(new PlanInput(path, Optional.empty(), Plan.Status.DRAFT), Stage.NUMBERS));
  }

  private static String text(Model model) {
    return model.file().text();
  }

  private static String units(Model model) {
    YamlLines all = YamlLines.below();
    UnitNames names = new UnitNames();
    for (String id : new ModelNeeds(model).units()) {
      all.entry(id, YamlLines.deeper().entry("ten", names.of(id, "").orElse(id)));
    }
    return YamlLines.file().entry("don_vi", all).text();
  }
}
