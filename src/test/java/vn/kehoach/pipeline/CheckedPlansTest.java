package vn.kehoach.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator.Edition;
import vn.kehoach.source.DiskWorkspace;

/** The plans that travel with the program have no finding left. */
class CheckedPlansTest {

  private final Generator generator =
      new Generator(
          new DiskWorkspace(),
          new ModelLibrary(List.of(ModelFolder.bundled())),
          Layout.bundled("nd30"),
          new Edition("test", Instant.EPOCH));

  static List<Path> plans() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("plans"), 2)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("co-quan.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noFindingIsLeft(Path plan) {
    assertThat(generator.run(PlanInput.of(plan), Stage.RULES).findings())
        .extracting(d -> d.code().id() + " " + d.span().from() + " " + d.span().text())
        .isEmpty();
  }
}
