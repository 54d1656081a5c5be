package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.yaml.Node;

/** The model and the plan that the page on models shows. */
class ModelGuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void theExamplesAreSound() throws IOException {
    String page = Files.readString(Path.of("templates/models/README.md"));
    List<String> examples =
        EXAMPLE.matcher(page).results().map((MatchResult m) -> m.group(1)).toList();
    MemoryWorkspace files =
        new MemoryWorkspace().with("/models/tre-em/1.0.0.yaml", examples.get(0));
    ModelLibrary models = new ModelLibrary(List.of(ModelFolder.of(files, Path.of("/models"))));
    Diagnostics out = new Diagnostics();
    Model model = models.model("tre-em", ModelVersion.of("1.0.0").orElseThrow(), out).orElseThrow();
    new ModelCheck().check(model, out);
    Node.Mapping tree =
        new Overlay(models)
            .merge(Trees.read("plan.yaml", examples.get(1)), null, out)
            .orElseThrow();
    assertThat(Laid.found(out.list())).isEmpty();
    assertThat(Printed.of(tree)).contains("gia_tri: 99", "góc tư vấn", "muc: Kinh phí");
  }
}
