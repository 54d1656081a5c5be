package vn.kehoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.ShortPrinter;
import vn.kehoach.layout.Layout;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.YamlReader;

/**
 * Runs every case below {@code cases/diagnostics}: a file whose comments say what must be found in
 * it, and nothing else may be. See {@link ExpectedFinding} for how the comments are written. The
 * first folder says how far the case is taken; a new case needs no Java.
 */
class DiagnosticsGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/cases/diagnostics");

  /** Takes a case as far as its folder says, and tells what was found. */
  @FunctionalInterface
  interface Way {
    List<Diagnostic> findings(Path file) throws IOException;
  }

  /** The ways, by the folder of their cases. */
  private static final Map<String, Way> WAYS =
      Map.of("yaml", DiagnosticsGoldenTest::read, "plan", DiagnosticsGoldenTest::print);

  private static final String BODY = "co-quan.yaml";

  private static final Generator GENERATOR =
      new Generator(
          new DiskWorkspace(),
          new ModelLibrary(List.of(ModelFolder.bundled())),
          Layout.bundled("nd30"),
          new Generator.Edition("test", Instant.EPOCH));

  private static List<Diagnostic> read(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    byte[] bytes = new DiskWorkspace().read(file);
    new YamlReader().read(SourceFile.decode(file.getFileName().toString(), bytes), diagnostics);
    return diagnostics.list();
  }

  private static List<Diagnostic> print(Path file) {
    return GENERATOR.run(PlanInput.of(file), Stage.DOCX).findings();
  }

  @TestFactory
  Stream<DynamicNode> cases() throws IOException {
    Map<String, List<Path>> folders = new TreeMap<>();
    for (Path file : files()) {
      String folder = CASES.relativize(file).getName(0).toString();
      folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(file);
    }
    assertThat(folders.keySet()).isEqualTo(WAYS.keySet());
    return folders.entrySet().stream().map(e -> folder(e.getKey(), e.getValue()));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml") && !f.endsWith(BODY))
          .sorted()
          .toList();
    }
  }

  private static DynamicNode folder(String folder, List<Path> files) {
    Way way = WAYS.get(folder);
    return dynamicContainer(
        folder,
        files.stream().map(f -> dynamicTest(f.getFileName().toString(), () -> check(f, way))));
  }

  private static void check(Path file, Way way) throws IOException {
    List<ExpectedFinding> missing = new ArrayList<>(ExpectedFinding.in(Files.readString(file)));
    List<Diagnostic> unexpected = new ArrayList<>();
    for (Diagnostic finding : way.findings(file)) {
      Optional<ExpectedFinding> expected =
          missing.stream().filter(e -> isIn(file, finding) && e.matches(finding)).findFirst();
      expected.ifPresentOrElse(missing::remove, () -> unexpected.add(finding));
    }
    assertThat(new Difference(missing, lines(unexpected))).isEqualTo(new Difference(List.of(), ""));
  }

  private static boolean isIn(Path file, Diagnostic finding) {
    return Path.of(finding.span().file().name()).endsWith(file.getFileName());
  }

  private static String lines(List<Diagnostic> findings) {
    return new ShortPrinter(Messages.of("vi")).print(findings);
  }

  private record Difference(List<ExpectedFinding> missing, String unexpected) {}
}
