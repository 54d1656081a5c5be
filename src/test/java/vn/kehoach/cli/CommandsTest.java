package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  private static final String BODY =
      """
      ten: Ủy ban nhân dân xã Hoa Lư
      cap_tren: Ủy ban nhân dân tỉnh Ninh Bình
      nguoi_ky: {chu_tich: {chuc_vu: Chủ tịch}}
      """;
  private static final String PLAN =
      """
      nam: 2026
      trich_yeu: Trồng cây năm ${nam}
      noi_dung:
        - muc: Mục đích
          noi_dung: Phủ xanh đồi trọc.
      ket_thuc: Trên đây là Kế hoạch trồng cây của ${co_quan}
      noi_nhan: [UBND tỉnh, Các thôn]
      luu: [VT]
      ky: {nguoi: chu_tich}
      """;
  private static final String FAULTY = PLAN.replace("trich_yeu", "trich_yue");

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("co-quan.yaml"), BODY);
    plan = Files.writeString(folder.resolve("trồng cây.yaml"), PLAN);
  }

  @Test
  void printsBesideThePlan() {
    CommandRun run = CommandRun.of("render", plan);
    assertThat(run.err()).isEqualTo("Đã in: " + folder.resolve("trồng cây.docx") + "\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("trồng cây.docx")).isNotEmptyFile();
  }

  @Test
  void printsWhereItIsAsked() {
    CommandRun.of("render", plan, "-o", folder.resolve("ra/một.docx"));
    CommandRun.of("render", plan, "-o", folder.resolve("ra"));
    assertThat(folder.resolve("ra/một.docx"))
        .hasSameBinaryContentAs(folder.resolve("ra/trồng cây.docx"));
  }

  @Test
  void aRenderIsSilentOnWhatAPlanSetsAside() {
    CommandRun run = CommandRun.of("render", "plans", "-o", folder.resolve("ra"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out() + run.err()).doesNotContain("KH").contains("Đã in 5");
  }

  @Test
  void aFolderKeepsItsFolders() throws IOException {
    Path below = Files.createDirectories(folder.resolve("thôn/đông"));
    Files.writeString(below.resolve("b.yml"), PLAN);
    CommandRun run = CommandRun.of("render", folder, "-o", folder.resolve("ra"));
    assertThat(run.err()).endsWith("Đã in 2, giữ nguyên 0, không in được 0.\n");
    assertThat(folder.resolve("ra/thôn/đông/b.docx")).exists();
    assertThat(folder.resolve("ra/trồng cây.docx")).exists();
  }

  @Test
  void readsAndWritesPipes() {
    String named =
        (PLAN + "co_quan: plans/thanh-liem/co-quan.yaml\n").replace("chu_tich", "pho_chu_tich");
    CommandRun run = CommandRun.withInput(named, "render", "-", "-o", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.outBytes()).startsWith('P', 'K');
  }

  @Test
  void aFaultyPlanLeavesTheOldDocument() throws IOException {
    Path old = Files.writeString(folder.resolve("trồng cây.docx"), "cũ");
    Files.writeString(plan, FAULTY);
    CommandRun run = CommandRun.of("render", plan);
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("KH201", "“trich_yue”", "“trich_yeu”");
    assertThat(old).hasContent("cũ");
  }

  @Test
  void oneBadPlanNeverStopsTheOthersOfAFolder() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), FAULTY);
    CommandRun run = CommandRun.of("render", folder);
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("Đã in 1, giữ nguyên 0, không in được 1.");
    assertThat(folder.resolve("trồng cây.docx")).exists();
    assertThat(folder.resolve("a.docx")).doesNotExist();
  }

  @Test
  void aFolderPrintsOnlyWhatHasChanged() throws IOException {
    CommandRun.of("render", folder);
    assertThat(CommandRun.of("render", folder).err()).contains("Đã in 0, giữ nguyên 1");
    assertThat(CommandRun.of("render", folder, "--force").err()).contains("Đã in 1, giữ nguyên 0");
    Files.writeString(folder.resolve("co-quan.yaml"), BODY.replace("Hoa Lư", "Gia Viễn"));
    assertThat(CommandRun.of("render", folder).err()).contains("Đã in 1, giữ nguyên 0");
    assertThat(CommandRun.of("render", folder, "--status", "du_thao").err()).contains("Đã in 1");
    Files.write(folder.resolve("trồng cây.docx"), new byte[] {'P', 'K'});
    assertThat(CommandRun.of("render", folder).err()).contains("Đã in 1, giữ nguyên 0");
  }

  @Test
  void twoPlansMayNotGoToOneFile() throws IOException {
    Path twin = Files.writeString(folder.resolve("trồng cây.yml"), PLAN);
    CommandRun run = CommandRun.of("render", plan, twin);
    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("cùng in ra một tệp");
    assertThat(folder.resolve("trồng cây.docx")).doesNotExist();
  }

  @Test
  void aFolderInThePlaceOfTheDocumentIsTold() throws IOException {
    Path target = Files.createDirectory(folder.resolve("trồng cây.docx"));
    CommandRun run = CommandRun.of("render", plan);
    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("là một thư mục");
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aPlanThatIsNotThereIsTold() {
    CommandRun run = CommandRun.of("check", folder.resolve("không có.yaml"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.out()).contains("KH001", "không có.yaml");
  }

  @Test
  void theStateCanBeAskedFor() {
    CommandRun issued = CommandRun.of("check", plan, "--status", "ban_hanh", "--format", "short");
    assertThat(issued.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(issued.out()).contains("KH501").hasLineCount(2);
    assertThat(CommandRun.of("check", plan, "--status", "du_thao").exitCode()).isZero();
  }

  @Test
  void whatPlansHaveInCommonIsToldOnce() throws IOException {
    Files.writeString(folder.resolve("hai.yaml"), PLAN);
    Files.writeString(
        folder.resolve("co-quan.yaml"),
        BODY.replace("Chủ tịch}", "CHỦ TỊCH}") + "dia_danh: xã A\n");
    CommandRun run = CommandRun.of("check", folder, "--format", "short");
    assertThat(run.out())
        .containsOnlyOnce("KH554")
        .containsOnlyOnce("KH555")
        .contains("co-quan.yaml:4:11");
  }

  @Test
  void aBodyNamedWithItsPlansIsNoPlan() {
    Path body = folder.resolve("co-quan.yaml");
    assertThat(CommandRun.of("check", body, plan).out())
        .isEqualTo(CommandRun.of("check", plan).out());
    CommandRun alone = CommandRun.of("check", body);
    assertThat(alone.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(alone.err()).contains("là tệp của cơ quan");
  }

  @Test
  void checkWritesNothing() throws IOException {
    CommandRun.of("check", folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void whatIsSafeIsShownAndThenMended() throws IOException {
    Files.writeString(plan, PLAN.replace("Phủ xanh đồi trọc.", "Phủ  xanh đồi trọc ."));
    CommandRun shown = CommandRun.of("check", "--fix", plan);
    assertThat(shown.out())
        .contains("-    noi_dung: Phủ  xanh", "+    noi_dung: Phủ xanh đồi trọc.");
    assertThat(shown.err()).contains("--apply");
    assertThat(plan).content().contains("Phủ  xanh");
    CommandRun mended = CommandRun.of("check", "--fix", "--apply", plan);
    assertThat(mended.err()).contains("Đã sửa 2 chỗ");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void whatComesByStandardInputIsShownMendedAndNotWritten() {
    String slipped = PLAN.replace("Phủ xanh đồi trọc.", "Phủ  xanh đồi trọc .");
    CommandRun run =
        CommandRun.withInput(
            "co_quan: plans/ke-sat/co-quan.yaml\n" + slipped, "check", "--apply", "-");
    assertThat(run.out()).contains("+    noi_dung: Phủ xanh đồi trọc.");
    assertThat(run.err()).contains("2 chỗ", "đầu vào chuẩn").doesNotContain("--apply");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github"})
  void programsGetFindingsAlone(String format) throws IOException {
    Files.writeString(plan, PLAN.replace("Phủ xanh đồi trọc.", "Phủ  xanh đồi trọc ."));
    CommandRun shown = CommandRun.of("check", "--fix", "--format", format, plan);
    assertThat(shown.out()).isEqualTo(CommandRun.of("check", "--format", format, plan).out());
    assertThat(shown.err()).contains("+    noi_dung: Phủ xanh đồi trọc.");
  }

  @Test
  void aPlanFailsFromTheLevelAskedFor() throws IOException {
    Files.writeString(plan, PLAN.replace("đồi trọc.", "đồi trọc từ ngày 7/5/2026."));
    CommandRun note = CommandRun.of("check", plan, "--fail-on", "note", "--format", "short");
    assertThat(note.out()).contains("ghi chú[KH525]");
    assertThat(note.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(CommandRun.of("check", plan, "--fail-on", "warning").exitCode()).isZero();
  }

  @Test
  void aRuleIsExplainedByCodeAndByName() {
    assertThat(CommandRun.of("explain", "so-go-tay").out())
        .isEqualTo(CommandRun.of("explain", "kh521").out())
        .contains("# KH521", "## Đúng");
    assertThat(CommandRun.of("explain").out()).contains("KH521  so-go-tay");
    assertThat(CommandRun.of("explain", "KH201").out()).contains("Không có khóa");
    assertThat(CommandRun.of("explain", "KH201", "SO-GO-TAY").out())
        .contains("Không có khóa", "# KH521");
    assertThat(CommandRun.of("explain", "KH999").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("explain", "so-g0-tay").err()).contains("so-go-tay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "plan", "numbers", "xml"})
  void everyStageCanBeShown(String stage) {
    CommandRun run = CommandRun.of("show", "--stage", stage, plan);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsIgnoringCase("Mục đích");
  }

  @Test
  void wrongArgumentsAreToldInPlainWords() {
    for (List<String> words :
        List.of(
            List.of("rendr", "x"),
            List.of("render"),
            List.of("render", "x", "--jbos", "2"),
            List.of("render", "x", "--jobs", "hai"),
            List.of("check", "x", "--status", "xong"),
            List.of("check", "x", "--format", "giấy"))) {
      CommandRun run = CommandRun.of(words.toArray());
      assertThat(run.exitCode()).as("%s", words).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("--help").doesNotContain("Exception", "java", "null");
    }
  }

  @Test
  void englishIsSpokenOnRequest() {
    CommandRun run = CommandRun.of("check", folder.resolve("x.yaml"), "--lang", "en");
    assertThat(run.out()).contains("error[KH001]").doesNotContain("lỗi");
    assertThat(CommandRun.of("--help", "--lang", "en").out()).contains("Usage:", "Commands:");
  }
}
