package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.docx.WordFileCheck;
import vn.kehoach.docx.WordFileReader;
import vn.kehoach.tools.Effort;

/**
 * Plans, bodies, models, layouts and lists of somebody who means harm: none runs code, reads or
 * writes outside its folder, or keeps the machine busy; each ends in a located finding, or prints
 * as the text that it is.
 */
@Tag("hostile")
class HostileTest {
  private static final Path CASES = CommandRun.project("src/test/resources/cases/hostile");
  private static final Duration MOST = Duration.ofSeconds(2);

  @TempDir private Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  /** The time that Java takes to load classes is not the case's. */
  @BeforeAll
  static void warmUp() {
    CommandRun.of("render", "plans/vinh-phong/binh-dang-gioi-2026-2030.yaml", "-o", "-");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void doesNoHarm(String name) throws IOException {
    String text = Files.readString(CASES.resolve(name));
    assertThat(Effort.least(MOST, () -> time(text))).isLessThan(MOST);
  }

  private Duration time(String text) throws IOException {
    HostileCase harm = new HostileCase(text, Files.createTempDirectory(folder, "lần"));
    List<String> before = harm.outside();
    Effort effort = new Effort();
    CommandRun run = CommandRun.of(harm.command());
    Duration spent = effort.soFar();
    assertThat(harm.actual(run)).isEqualTo(harm.expected());
    assertThat(harm.outside()).isEqualTo(before);
    assertThat(run.out() + run.err()).doesNotContain(HostileCase.SECRET);
    for (Path document : harm.documents()) {
      sound(Files.readAllBytes(document));
    }
    return spent;
  }

  private static void sound(byte[] docx) throws IOException {
    assertThat(new WordFileCheck().faults(docx)).isEmpty();
    new WordFileReader()
        .read(docx)
        .parts()
        .forEach(
            part ->
                assertThat(new String(part.content(), StandardCharsets.UTF_8))
                    .doesNotContain(HostileCase.SECRET, "root:x:0"));
  }
}
