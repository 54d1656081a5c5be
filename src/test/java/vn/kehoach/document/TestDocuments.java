package vn.kehoach.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;

/** Every plan that tests print: those in {@code plans/}, the guide's, and the hard cases. */
final class TestDocuments {
  static final Path PLANS = Path.of("plans");
  static final Path CASES = Path.of("src/test/resources/cases/document");
  private static final List<TestDocument> ALL = read();

  private TestDocuments() {}

  static List<TestDocument> all() {
    return ALL;
  }

  private static List<TestDocument> read() {
    List<TestDocument> all = new ArrayList<>();
    for (Path folder : List.of(PLANS, CASES)) {
      for (Path plan : plansBelow(folder)) {
        String name = folder.relativize(plan).toString().replaceAll("[/\\\\]", "_");
        all.add(TestDocument.of(name.replace(".yaml", ""), new DiskWorkspace(), plan));
      }
    }
    all.add(guide());
    return List.copyOf(all);
  }

  /** The plans in a folder and below, by what is there. */
  static List<Path> plansBelow(Path folder) {
    Predicate<String> plan = name -> name.endsWith(".yaml") && !name.equals("co-quan.yaml");
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> plan.test(f.getFileName().toString())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestDocument guide() {
    Guide guide = Guide.read();
    MemoryWorkspace files = new MemoryWorkspace();
    files.with("/xa/co-quan.yaml", guide.fenced("yaml co-quan"));
    files.with("/xa/trong-cay.yaml", guide.fenced("yaml plan"));
    return TestDocument.of("README", files, Path.of("/xa/trong-cay.yaml"));
  }
}
