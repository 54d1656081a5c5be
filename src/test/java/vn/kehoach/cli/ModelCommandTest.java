package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandTest {
  private static final String ID = "binh-dang-gioi-2026-2030";

  @TempDir private Path folder;

  @Test
  void listsTheModels() {
    CommandRun run = CommandRun.of("model", "list");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern(ID + " +1\\.0\\.0, 1\\.1\\.0 +Thực hiện")
        .contains("khung");
  }

  @Test
  void tellsInWordsHowVersionsDiffer() {
    CommandRun run = CommandRun.of("model", "diff", ID, "1.0.0", "1.1.0");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("từ 90% thành 92%", "Trạm Y tế xã", "Mẫu bỏ Mục ")
        .doesNotContain("phần “");
    Path file = CommandRun.project("templates/models/" + ID);
    CommandRun files =
        CommandRun.of("model", "diff", file.resolve("1.0.0.yaml"), file.resolve("1.1.0.yaml"));
    assertThat(files.out()).isEqualTo(run.out());
    assertThat(CommandRun.of("model", "diff", ID, "1.0.0", "1.0.0").err()).contains("không khác");
    assertThat(CommandRun.of("model", "diff", "a.yaml", "b.yaml").exitCode()).isEqualTo(2);
  }

  @Test
  void theModelsThatComeAlongAreSound() {
    CommandRun run = CommandRun.of("model", "check");
    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.err()).contains("Đã soát 5 phiên bản.");
  }

  @Test
  void aPublishedVersionThatChangedIsTold() throws IOException {
    Path model = Files.createDirectories(folder.resolve("khung"));
    Path source = CommandRun.project("templates/models/khung");
    Files.copy(source.resolve("versions.yaml"), model.resolve("versions.yaml"));
    String text = Files.readString(source.resolve("1.0.0.yaml"));
    Files.writeString(model.resolve("1.0.0.yaml"), text.replace("id: muc_dich\n", "\n"));
    CommandRun run = CommandRun.of("model", "check", folder, "--format", "short");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("KH637", "1.0.0.yaml:");
    assertThat(CommandRun.of("model", "check", model, "--format", "short").out()).contains("KH637");
  }

  @Test
  void withoutAWordItShowsItsHelp() {
    CommandRun run = CommandRun.of("model");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("list", "diff", "check");
  }
}
