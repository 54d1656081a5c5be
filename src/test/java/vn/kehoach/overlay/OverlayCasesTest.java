package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.yaml.Node;

/**
 * Every folder below cases/overlay: plan.yaml over model.yaml (or over a bundled model) says what
 * expected.yaml does, or prints what full.yaml does.
 */
class OverlayCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/overlay");
  private static final Path BUNDLED = Path.of("templates/models");

  @TestFactory
  Stream<DynamicTest> everyCase() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
      assertThat(all).isNotEmpty();
      return all.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
    }
  }

  private static void check(Path folder) {
    Diagnostics out = new Diagnostics();
    Node.Mapping plan = Trees.read("plan.yaml", text(folder, "plan.yaml"));
    ModelLibrary models = new ModelLibrary(List.of(models(folder)));
    Node.Mapping tree = new Overlay(models).merge(plan, null, out).orElseThrow();
    assertThat(out.list()).isEmpty();
    if (Files.exists(folder.resolve("expected.yaml"))) {
      Node.Mapping expected = Trees.read("expected.yaml", text(folder, "expected.yaml"));
      assertThat(Printed.of(tree)).isEqualTo(Printed.of(expected));
    } else {
      printsTheSame(tree, folder);
    }
  }

  private static void printsTheSame(Node.Mapping tree, Path folder) {
    String body = text(folder, "co-quan.yaml");
    PrintedPlan merged = PrintedPlan.of(tree, body);
    PrintedPlan full = PrintedPlan.of(Trees.read("full.yaml", text(folder, "full.yaml")), body);
    assertThat(merged.findings()).isEmpty();
    assertThat(merged.text()).isEqualTo(full.text());
  }

  private static ModelFolder models(Path folder) {
    if (!Files.exists(folder.resolve("model.yaml"))) {
      return ModelFolder.of(new DiskWorkspace(), BUNDLED);
    }
    MemoryWorkspace files =
        new MemoryWorkspace().with("/models/m/1.0.0.yaml", text(folder, "model.yaml"));
    return ModelFolder.of(files, Path.of("/models"));
  }

  private static String text(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
