package vn.kehoach.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code kehoach} builds what it runs. */
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {

  private static final String BUILDING =
      "kehoach: đang dựng chương trình, xin chờ ít phút"
          + " (chỉ khi chạy lần đầu hoặc khi mã nguồn đổi)...\n";

  @TempDir Path folder;

  private StandIn project;

  @BeforeEach
  void layOut() throws IOException {
    project = StandIn.in(folder);
  }

  @Test
  void buildsOnceAndSaysSoInOneLine() throws IOException {
    assertThat(run("một")).isEqualTo(new Command.Result(0, "một\n", BUILDING));
    assertThat(run("một")).isEqualTo(new Command.Result(0, "một\n", ""));
    assertThat(project.builds())
        .singleElement()
        .asString()
        .matches("-q -B -DskipTests -Dkehoach.target=.*/target/\\.build\\.\\d+ package");
    assertThat(hidden()).isEmpty();
  }

  @Test
  void buildsAgainWhereASourceIsNewer() throws IOException {
    run("một").succeeded();
    Path oldArchive = project.archives().get(0);
    age(project.jar());

    assertThat(run("hai")).isEqualTo(new Command.Result(0, "hai\n", BUILDING));
    assertThat(run("hai").err()).isEmpty();
    assertThat(project.archives()).hasSize(1).doesNotContain(oldArchive);
  }

  @Test
  void leavesTheInputToTheProgram() {
    String script = "printf 'đầu vào' | \"$1\" doc";

    assertThat(start(List.of("sh", "-c", script, "sh", project.launcher().toString())).out())
        .isEqualTo("đầu vào");
  }

  @Test
  void tellsOfAFailedBuild() throws IOException {
    project.breakBuilds();
    Path log = project.target().resolve("build.log");

    Command.Result result = run("một");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(BUILDING).endsWith("xem " + log.toRealPath() + ".\n");
    assertThat(log).content().isEqualTo("lời của Maven\n");
    assertThat(project.jar()).doesNotExist();
    assertThat(hidden()).isEmpty();
  }

  @Test
  void tellsOfAMissingMaven() {
    Command.Result result = run(Map.of("KEHOACH_MVN", "không-có"), "một");

    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).startsWith("kehoach: không tìm thấy Maven (mvn)");
  }

  @Test
  void runsWithoutSourcesAndWithoutMaven() throws IOException {
    run("một").succeeded();
    age(project.jar());
    Files.delete(project.launcher().resolveSibling("pom.xml"));

    assertThat(run(Map.of("KEHOACH_MVN", "không-có"), "hai"))
        .isEqualTo(new Command.Result(0, "hai\n", ""));
  }

  @Test
  void startsAtOneTimeShareOneBuild() throws IOException {
    project.slowBuilds(1);
    String script = "for i in 1 2 3 4; do \"$1\" \"$i\" & done; wait";

    Command.Result result = start(List.of("sh", "-c", script, "sh", project.launcher().toString()));

    assertThat(result.out().lines()).containsExactlyInAnyOrder("1", "2", "3", "4");
    assertThat(result.err()).containsOnlyOnce(BUILDING);
    assertThat(project.builds()).hasSize(1);
    awaitArchive();
    assertThat(project.archives()).hasSize(1);
  }

  /** A start that lost the race for the archive leaves it to another, which may still be at it. */
  private void awaitArchive() throws IOException {
    for (int i = 0; i < 300 && project.archives().isEmpty(); i++) {
      LockSupport.parkNanos(100_000_000);
    }
  }

  @Test
  void aBuildCutShortLeavesNoJar() throws IOException {
    for (String signal : List.of("TERM", "INT", "KILL")) {
      project.slowBuilds(10);
      String launcher = project.launcher().toString();
      Command.Result result = start(List.of("sh", "-c", cutShort(signal), "sh", launcher));

      assertThat(result.exit()).as(signal).isGreaterThan(128);
      assertThat(project.jar()).as(signal).doesNotExist();
      assertThat(signal.equals("KILL") || hidden().isEmpty()).as(signal + hidden()).isTrue();
    }
    project.slowBuilds(0);

    assertThat(run("một")).isEqualTo(new Command.Result(0, "một\n", BUILDING));
    assertThat(hidden()).isEmpty();
  }

  /** Becomes the launcher, and ends it where half a jar is written. */
  private String cutShort(String signal) {
    String half = "'" + project.target() + "'/.build.$$/kehoach.jar";
    return ("(while ! [ -f " + half + " ]; do sleep 0.1; done; kill -" + signal + " $$) & ")
        + "exec \"$1\" một";
  }

  @Test
  void makesTheArchiveOfARender() throws IOException {
    Path plan = project.addPlan();

    run("một").succeeded();

    Path printed = plan.resolveSibling("in ở đâu");
    assertThat(printed).content().startsWith(project.target().toRealPath() + "/.archive.");
    assertThat(Path.of(Files.readString(printed))).doesNotExist();
  }

  /** In a folder without blanks and accents, as Java 17 wants it. */
  @Test
  void theArchiveHoldsTheProgram() throws IOException {
    project = StandIn.in(folder, "plain");
    List<String> words = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    String telling = run("java").out().strip();
    words.addAll(List.of(telling.replace("-Xlog:disable", "-Xlog:class+load").split("\\|")));

    assertThat(start(words).out().lines())
        .anyMatch(line -> line.endsWith("vn.kehoach.cli.Main source: shared objects file"));
  }

  @Test
  void makesTheArchiveOfAJarThatMavenBuiltWhileItRuns() throws IOException {
    run("một").succeeded();
    Files.delete(project.archives().get(0));

    assertThat(run("một")).isEqualTo(new Command.Result(0, "một\n", ""));
    awaitArchive();

    assertThat(run("java").out()).contains("-XX:SharedArchiveFile=");
  }

  /** What the launcher keeps out of sight while it builds. */
  private List<Path> hidden() throws IOException {
    try (Stream<Path> files = Files.list(project.target())) {
      return files.filter(file -> file.getFileName().toString().startsWith(".")).toList();
    }
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
  }

  private Command.Result run(String argument) {
    return run(Map.of(), argument);
  }

  private Command.Result run(Map<String, String> variables, String argument) {
    return project.run(variables, List.of(project.launcher().toString(), argument));
  }

  private Command.Result start(List<String> words) {
    return project.run(Map.of(), words);
  }
}
