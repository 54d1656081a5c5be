package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRenderTest {
  private static final Path PLAN = Path.of("plans/bat-trang/binh-dang-gioi-2026.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"render a", "render a b", "render a -o b", "render -o b a", "render a --output b"})
  void takesPlansAndTheirPlace(String words) {
    assertThat(takes(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "render",
        "render -o b",
        "render a -o",
        "render a -o b -o c",
        "render a -o -",
        "render -",
        "render a -o=b",
        "render a -ob",
        "render a --output=b",
        "render a --force",
        "render a --force b",
        "render --help",
        "render @a",
        "render a -- b",
        "check a",
        "rendr a",
        "--lang en render a"
      })
  void leavesTheRestToTheLibrary(String words) {
    assertThat(takes(words)).isFalse();
  }

  @Test
  void leavesWordsThatAreNoPath() {
    assertThat(PlainRender.of(new String[] {"render", "a\0b"}, console())).isEmpty();
    assertThat(PlainRender.of(new String[] {"render", ""}, console())).isEmpty();
  }

  /** An option of the library that changes nothing sends the same words its way. */
  @Test
  void doesWhatTheLibraryDoes() throws IOException {
    Path faulty = Files.writeString(folder.resolve("sai.yaml"), "noi_dung: [\n");
    List<List<Object>> runs =
        List.of(List.of(PLAN), List.of(PLAN, faulty), List.of(folder.resolve("không có.yaml")));
    for (List<Object> plans : runs) {
      List<String> plain = outcome(folder.resolve("ra"), plans, List.of());
      List<String> whole = outcome(folder.resolve("ra"), plans, List.of("--format", "human"));
      assertThat(plain).isEqualTo(whole);
    }
  }

  private static List<String> outcome(Path out, List<Object> plans, List<String> more)
      throws IOException {
    List<Object> words = new ArrayList<>(List.of("render", "-o", out));
    words.addAll(plans);
    words.addAll(more);
    CommandRun run = CommandRun.of(words.toArray());
    Path file = out.resolve("binh-dang-gioi-2026.docx");
    String bytes = Files.exists(file) ? Arrays.toString(Files.readAllBytes(file)) : "";
    Files.deleteIfExists(file);
    return List.of(run.exitCode() + "", run.out(), run.err(), bytes);
  }

  private static boolean takes(String words) {
    return PlainRender.of(words.isEmpty() ? new String[0] : words.split(" "), console())
        .isPresent();
  }

  private static Console console() {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Language.VI.messages());
  }
}
