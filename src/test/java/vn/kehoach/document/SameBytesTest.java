package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.tools.Command;
import vn.kehoach.tools.Javas;

/** The same plans make the same bytes, wherever, whenever and by whatever Java they are printed. */
class SameBytesTest {
  private static final Duration MOST = Duration.ofMinutes(3);
  private static final Path CASES = TestDocuments.CASES;
  @TempDir static Path folder;
  private static Map<String, String> first;

  @BeforeAll
  static void printOnce() throws IOException {
    first = printed(Javas.own(), Path.of(""), Map.of(), List.of());
    assertThat(first).hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void aSecondRunPrintsTheSame() throws IOException {
    assertThat(printed(Javas.own(), Path.of(""), Map.of(), List.of())).isEqualTo(first);
  }

  @Test
  void anotherFolderLocaleAndTimePrintTheSame() throws IOException {
    Path desk = copy(folder.resolve("bàn làm việc"));
    List<String> turkish =
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati");
    assertThat(printed(Javas.own(), desk, Map.of("TZ", "UTC", "USER", "x"), turkish))
        .isEqualTo(first);
  }

  @Test
  void vietnamesePrintsTheSame() throws IOException {
    Map<String, String> place = Map.of("TZ", "Asia/Ho_Chi_Minh", "LC_ALL", "");
    List<String> vietnamese =
        List.of("-Duser.language=vi", "-Duser.country=VN", "-Duser.extensions=u-nu-thai");
    assertThat(printed(Javas.own(), Path.of(""), place, vietnamese)).isEqualTo(first);
  }

  @Test
  void everyJavaPrintsTheSame() throws IOException {
    List<Path> others = Javas.others();
    assumeFalse(others.isEmpty(), "needs another Java: KEHOACH_JDKS=its folder");
    for (Path java : others) {
      assertThat(printed(java, Path.of(""), Map.of(), List.of())).as("%s", java).isEqualTo(first);
    }
  }

  /** The digest of each Word file that a program of its own prints, by its path. */
  private static Map<String, String> printed(
      Path java, Path desk, Map<String, String> variables, List<String> options)
      throws IOException {
    Path out = Files.createTempDirectory(folder, "ra");
    for (Path plans : List.of(TestDocuments.PLANS, CASES)) {
      List<String> words = new ArrayList<>(List.of(java.toString()));
      words.addAll(options);
      words.addAll(List.of("-cp", System.getProperty("java.class.path")));
      words.addAll(List.of("vn.kehoach.cli.Main", "render", plans.toString()));
      words.addAll(List.of("-o", out.resolve(plans.getFileName()).toString()));
      Command.of(words).in(desk).with(variables).run(MOST).succeeded();
    }
    return digests(out);
  }

  private static Map<String, String> digests(Path out) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(out.relativize(file).toString(), Digest.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static Path copy(Path desk) throws IOException {
    for (Path folder : List.of(TestDocuments.PLANS, CASES)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          Files.createDirectories(desk.resolve(file).getParent());
          Files.copy(file, desk.resolve(file));
        }
      }
    }
    return desk;
  }
}
