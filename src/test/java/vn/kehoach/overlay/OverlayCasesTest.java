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
 * Every folder below cases/overlay: a plan, its model (or one of the bundled ones), and where it is
 * there the effective tree that is expected.
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
    Node.Mapping plan = Trees.read("plan.yaml", text(folder.resolve("plan.yaml")));
    ModelLibrary models = new ModelLibrary(List.of(models(folder)), new Trees());
    Node.Mapping tree = new Overlay(models).merge(plan, null, out).orElseThrow();
    assertThat(out.list()).isEmpty();
    Path expected = folder.resolve("expected.yaml");
    if (Files.exists(expected)) {
      assertThat(Printed.of(tree)).isEqualTo(Printed.of(Trees.read("", text(expected))));
    }
  }

  private static ModelFolder models(Path folder) {
    Path model = folder.resolve("model.yaml");
    if (!Files.exists(model)) {
      return ModelFolder.of(new DiskWorkspace(), BUNDLED);
    }
    MemoryWorkspace files = new MemoryWorkspace().with("/models/m/1.0.0.yaml", text(model));
    return ModelFolder.of(files, Path.of("/models"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
