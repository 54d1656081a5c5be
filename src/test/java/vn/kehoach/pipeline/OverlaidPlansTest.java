package vn.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.docx.PartKind;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.source.DiskWorkspace;

/** A plan that takes up a model prints what the same plan, written out in full, prints. */
class OverlaidPlansTest {
  private static final String NAME = "binh-dang-gioi-2026-2030.yaml";

  private final Generator generator =
      new Generator(
          new DiskWorkspace(),
          new ModelLibrary(List.of(ModelFolder.bundled())),
          Layout.bundled("nd30"),
          new Edition("test", Instant.EPOCH));

  @ParameterizedTest
  @ValueSource(strings = {"ke-sat", "le-chan"})
  void thePrintedDocumentIsTheSame(String body) {
    Path full = Path.of("src/test/resources/cases/overlay", body, "full.yaml");
    Path overlaid = Path.of("plans", body, NAME);
    assertThat(document(overlaid)).isEqualTo(document(full)).contains("KẾ HOẠCH");
  }

  private String document(Path plan) {
    return generator.run(PlanInput.of(plan), Stage.XML).file().orElseThrow().parts().stream()
        .filter(part -> part.kind() == PartKind.DOCUMENT)
        .map(part -> new String(part.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
