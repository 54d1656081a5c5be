package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusCommandTest {
  private static final String MODEL = "binh-dang-gioi-2026-2030";

  @TempDir private Path folder;

  @BeforeEach
  void plans() throws IOException {
    CommandRun.of(
        "new",
        MODEL,
        folder.resolve("a"),
        "--version",
        "1.0.0",
        "--set",
        "ten=Ủy ban nhân dân xã Hoa Lư",
        "--set",
        "cap_tren=Ủy ban nhân dân tỉnh Ninh Bình");
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/=hỏng.yaml"), "trich_yeu: [\n");
  }

  @Test
  void oneLineAPlan() throws IOException {
    CommandRun run = CommandRun.of("status", folder);
    assertThat(run.out())
        .containsPattern("a/" + MODEL + "\\.yaml +Ủy ban nhân dân xã Hoa Lư .*1\\.0\\.0 +1\\.1\\.0")
        .hasLineCount(3)
        .contains("chưa in");
    assertThat(run.err()).contains("2 kế hoạch; 1 chưa theo phiên bản mới nhất của mẫu; ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theWordFileIsCurrentUntilThePlanChanges() throws IOException {
    Path plan = folder.resolve("a").resolve(MODEL + ".yaml");
    CommandRun.of("render", plan);
    assertThat(CommandRun.of("status", folder).out()).contains("đúng với kế hoạch");
    Files.writeString(plan, Files.readString(plan).replace("so:", "so: 7"));
    assertThat(CommandRun.of("status", folder).out())
        .contains("  cũ")
        .doesNotContain("đúng với kế hoạch");
  }

  @Test
  void ownChangesAreCounted() {
    CommandRun run = CommandRun.of("status", "plans/ke-sat", "--format", "json");
    assertThat(run.out()).contains("\"changes\" : 8", "\"newest\" : \"1.1.0\"").startsWith("[\n{");
    assertThat(CommandRun.of("status", "src/main", "--format", "json").out()).isEqualTo("[]\n");
  }

  @Test
  void csvHoldsNoFormula() throws IOException {
    Files.writeString(
        folder.resolve("b/co-quan.yaml"), "ten: '=HYPERLINK(\"http://x\")'\nky_hieu: KH\n");
    Files.writeString(folder.resolve("b/c.yaml"), "trich_yeu: a\n");
    CommandRun run = CommandRun.of("status", folder, "--format", "csv");
    assertThat(run.out())
        .startsWith("\uFEFFplan,body,model,version,newest,changes,errors,warnings,word\r\n")
        .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",");
    assertThat(CsvText.row(List.of("=1", "+1", "-1", "@a", "\t=1", "a=1", -1, "a,b", "")))
        .isEqualTo("\"'=1\",\"'+1\",\"'-1\",\"'@a\",\"'\t=1\",a=1,-1,\"a,b\",\r\n");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    CommandRun run = CommandRun.of("status", folder.resolve("không có"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("không có");
  }

  @Test
  void aTerminalIsNotMoved() {
    TextTable table = new TextTable();
    table.add(List.of("a\u001b[2J", "b"));
    table.add(List.of("Ủy ban", "c"));
    assertThat(table.text()).isEqualTo("a␛[2J   b\nỦy ban  c\n");
  }
}
