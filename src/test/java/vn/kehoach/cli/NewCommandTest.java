package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
  private static final String NAME = "ten=Ủy ban nhân dân xã Hoa Lư";
  private static final String ABOVE = "cap_tren=Ủy ban nhân dân tỉnh Ninh Bình";

  @TempDir private Path folder;

  /** The three commands of the guide: new, check, render. */
  @Test
  void anEmptyFolderBecomesAPrintedPlan() {
    CommandRun made =
        CommandRun.answering(
            List.of("Ủy ban nhân dân xã Hoa Lư", "Ủy ban nhân dân tỉnh Ninh Bình"),
            with("binh-dang-gioi-2026-2030", "xa"));
    assertThat(made.exitCode()).as("who leaves gets no plan").isEqualTo(ExitCode.USAGE);
    assertThat(folder).isEmptyDirectory();
    List<String> answers = new ArrayList<>(List.of("UBND xã Hoa Lư", "UBND tỉnh Ninh Bình"));
    answers.addAll(List.of("", "", "", "", "", "", "", "", "", "", ""));
    CommandRun again = CommandRun.answering(answers, with("binh-dang-gioi-2026-2030", "xa"));
    assertThat(again.err()).contains("[Trạm Y tế xã]:", "Đã tạo: ");
    assertThat(again.exitCode()).as(again.err()).isZero();
    Path plan = folder.resolve("xa/binh-dang-gioi-2026-2030.yaml");
    assertThat(CommandRun.of("render", plan).exitCode()).isZero();
    assertThat(folder.resolve("xa/binh-dang-gioi-2026-2030.docx")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "binh-dang-gioi-2026-2030",
        "cai-cach-hanh-chinh",
        "pho-bien-giao-duc-phap-luat",
        "khung"
      })
  void everyModelCanBeTakenUpWithoutAQuestion(String model) throws IOException {
    CommandRun open = CommandRun.of(with(model, "xa", "--no-input"));
    assertThat(open.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(folder).isEmptyDirectory();
    List<String> given = new ArrayList<>(List.of(NAME, ABOVE, "so=5"));
    open.err()
        .lines()
        .map(line -> line.replaceAll(".*--set (.*)=…", "$1"))
        .filter(name -> !List.of("ten", "cap_tren").contains(name))
        .map(name -> name + "=" + value(name))
        .forEach(given::add);
    CommandRun run = CommandRun.of(with(model, "xa", given.toArray(String[]::new)));
    assertThat(run.exitCode()).as(run.err()).isZero();
    CommandRun render = CommandRun.of("render", folder);
    assertThat(render.err()).contains("Đã in 1").doesNotContain("lỗi");
  }

  private static String value(String name) {
    return name.equals("nam") ? "2026" : name.startsWith("han") ? "15/12/2026" : "phòng cháy";
  }

  @Test
  void whatIsMissingNamesItsFlag() {
    CommandRun run = CommandRun.of(with("khung", "xa", "--no-input"));
    assertThat(run.err()).contains("--set nam=…", "--set ten=…", "--set cong_viec=…");
  }

  @Test
  void anAnswerOutOfBoundsIsAskedForAgain() {
    CommandRun run =
        CommandRun.answering(
            List.of("hai nghìn", "2026"), with("khung", "xa", NAME, ABOVE, "cong_viec=trẻ em"));
    assertThat(run.err()).contains("“hai nghìn” không phải là năm");
  }

  @Test
  void aGivenValueOutOfBoundsIsAnError() {
    CommandRun run = CommandRun.of(with("khung", "xa", NAME, "ty_le_hoan_thanh=10"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--set ty_le_hoan_thanh=10: ", "thấp hơn mức tối thiểu 50");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void unknownNamesAreToldWithTheNearest() {
    assertThat(CommandRun.of(with("khung", "xa", "cong_vec=a")).err()).contains("“cong_viec”");
    assertThat(CommandRun.of(with("khungg", "xa")).err()).contains("“khung”");
    CommandRun version = CommandRun.of(with("khung", "xa", "--version", "9.0.0"));
    assertThat(version.err()).contains("1.0.0");
    assertThat(version.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatIsThereStays() throws IOException {
    Path plan = Files.writeString(folder.resolve("khung-2026.yaml"), "cũ");
    CommandRun run = CommandRun.of(with("khung", "", NAME, ABOVE, "nam=2026"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_OUTPUT);
    assertThat(run.err()).contains("đã có");
    assertThat(plan).hasContent("cũ");
    assertThat(folder.resolve("co-quan.yaml")).doesNotExist();
  }

  @Test
  void theMergedPlanSaysWhereEachValueComesFrom() throws IOException {
    CommandRun.of(with("binh-dang-gioi-2026-2030", "xa", NAME, ABOVE, "ty_le_lanh_dao_nu=80"));
    CommandRun run = CommandRun.of("show", "--stage", "merged", folder.resolve("xa"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("  ty_le_lanh_dao_nu: 80  # từ kế hoạch, dòng \\d+\n")
        .containsPattern("# giá trị mặc định của mẫu binh-dang-gioi-2026-2030 1.1.0, dòng \\d+\n")
        .containsPattern("- muc: Mục tiêu  # từ mẫu binh-dang-gioi-2026-2030 1.1.0, dòng \\d+\n");
    Path whole = Files.writeString(folder.resolve("xa/whole.yaml"), run.out());
    assertThat(CommandRun.of("show", "--stage", "numbers", whole).out())
        .isEqualTo(CommandRun.of("show", folder.resolve("xa/binh-dang-gioi-2026-2030.yaml")).out());
  }

  /** A model comes from somebody else: its words stay words. */
  @Test
  void aDescriptionCannotLeaveItsComment() throws IOException {
    Path models = Files.createDirectories(folder.resolve("models/m"));
    Files.writeString(
        models.resolve("1.0.0.yaml"),
        """
        mau: m
        phien_ban: 1.0.0
        ten: "x\\nso: 9"
        tham_so: {a: {mo_ta: "a\\nso: 9\\r# b", kieu: chu, mac_dinh: "1\\nso: 9"}}
        trich_yeu: Trồng ${a}
        noi_dung: [{muc: M, id: m, noi_dung: N}]
        noi_nhan: [A]
        """);
    CommandRun.of(with("m", "xa", NAME, ABOVE, "--models", folder.resolve("models").toString()));
    assertThat(Files.readAllLines(folder.resolve("xa/m.yaml")))
        .contains("so:")
        .noneMatch(line -> line.strip().startsWith("so: 9"));
  }

  @Test
  void anOlderVersionAndAnotherFileCanBeAskedFor() throws IOException {
    Path plan = folder.resolve("ra/kế hoạch.yaml");
    CommandRun run =
        CommandRun.of(
            with(
                "binh-dang-gioi-2026-2030",
                "xa",
                NAME,
                ABOVE,
                "--version",
                "1.0.0",
                "-o",
                plan.toString()));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(plan)
        .content()
        .contains("phien_ban_mau: 1.0.0", "co_quan: ../xa/co-quan.yaml", "# ty_le");
  }

  @Test
  void aBodyThatIsThereIsUsedAndLeftAlone() throws IOException {
    String body = "ten: UBND xã A\ncap_tren: UBND tỉnh B\nnguoi_ky: {pct: {chuc_vu: Phó Chủ tịch}}";
    Path file = Files.writeString(folder.resolve("co-quan.yaml"), body);
    CommandRun run = CommandRun.of(with("binh-dang-gioi-2026-2030", ""));
    assertThat(run.err()).contains("KH213", "Đã tạo");
    assertThat(file).hasContent(body);
    assertThat(folder.resolve("binh-dang-gioi-2026-2030.yaml")).content().contains("nguoi: pct");
  }

  @Test
  void aListMakesAPlanForEach() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("xa.csv"),
            """
            ten,cap_tren,ho_ten,ty_le_lanh_dao_nu
            Ủy ban nhân dân xã Đại Đồng,Ủy ban nhân dân tỉnh B,,80
            Ủy ban nhân dân phường Hoa Mai,Ủy ban nhân dân tỉnh B,Hoàng Thử,
            """);
    CommandRun run = CommandRun.of("new", "binh-dang-gioi-2026-2030", "--for", list);
    assertThat(run.err()).contains("Đã tạo 2, giữ nguyên 0, không tạo được 0.");
    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("xa-dai-dong/binh-dang-gioi-2026-2030.yaml"))
        .content()
        .contains("  ty_le_lanh_dao_nu: 80", "\"luu\" lấy từ mẫu");
    assertThat(folder.resolve("phuong-hoa-mai/co-quan.yaml"))
        .content()
        .contains("ho_ten: Hoàng Thử", "Phòng Kinh tế, Hạ tầng và Đô thị");
    assertThat(CommandRun.of("render", folder).err()).contains("Đã in 2");
    assertThat(CommandRun.of("new", "binh-dang-gioi-2026-2030", "--for", list).err())
        .contains("Đã tạo 0, giữ nguyên 2");
  }

  @Test
  void aFolderOfBodiesMakesAPlanForEach() throws IOException {
    aListMakesAPlanForEach();
    CommandRun run =
        CommandRun.of(with("khung", null, "--for", folder.toString(), "nam=2026", "cong_viec=a"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("không tạo được 2", "--set han_hoan_thanh=…");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../ra", "/tmp/ra", "a/../../ra", "C:\\\\ra", "..\\\\ra", "lien-ket/ra", "."})
  void aListCannotLeaveItsFolder(String name) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("trong"));
    Files.createSymbolicLink(inside.resolve("lien-ket"), folder);
    Path list = Files.writeString(inside.resolve("a.csv"), "thu_muc,ten\n" + name + ",UBND xã A\n");
    CommandRun run = CommandRun.of("new", "khung", "--for", list);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Dòng 2");
    assertThat(folder.resolve("ra")).doesNotExist();
  }

  @Test
  void twoRowsMayNotShareAFolder() throws IOException {
    Path list = Files.writeString(folder.resolve("a.csv"), "ten,so\nxã A,1\nXã a,2\n");
    assertThat(CommandRun.of("new", "khung", "--for", list).err()).contains("Dòng 2 và dòng 3");
  }

  /** The arguments of {@code new}; what holds a sign of equality is set. */
  private Object[] with(String model, String below, String... more) {
    List<Object> all = new ArrayList<>(List.of("new", model));
    if (below != null) {
      all.add(folder.resolve(below));
    }
    Arrays.stream(more)
        .flatMap(m -> m.contains("=") ? List.of("--set", m).stream() : List.of(m).stream())
        .forEach(all::add);
    return all.toArray();
  }
}
