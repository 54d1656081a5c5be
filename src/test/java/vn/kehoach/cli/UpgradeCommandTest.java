package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeCommandTest {
  private static final String MODEL =
      """
      mau: m
      phien_ban: 1.0.0
      tham_so:
        ty_le: {mo_ta: Tỷ lệ (%), kieu: so, mac_dinh: 50}
      trich_yeu: Trồng cây
      noi_dung:
        - muc: Mục tiêu
          id: mt
          noi_dung:
            - muc_tieu: Cây xanh
              id: mt1
              chi_tieu:
                - {id: ct1, noi_dung: "Đạt ${ty_le}% kế hoạch.", chieu: tang}
                - {id: ct2, noi_dung: "Sống ${gia_tri}% trở lên.", gia_tri: 90, chieu: tang}
        - {muc: Thi đua, id: thi_dua, noi_dung: Khen thưởng kịp thời.}
      ket_thuc: Hết
      noi_nhan: [Các thôn]
      """;
  private static final String NEWER =
      MODEL
          .replace("1.0.0", "1.1.0")
          .replace("gia_tri: 90", "gia_tri: 92")
          .replace("mac_dinh: 50", "mac_dinh: 60")
          .replace("  - {muc: Thi đua, id: thi_dua, noi_dung: Khen thưởng kịp thời.}\n", "")
          .replace("ket_thuc", "phu_luc: [{tieu_de: Cây, id: pl, noi_dung: Sưa.}]\nket_thuc");
  private static final String BODY =
      """
      ten: Ủy ban nhân dân xã Hoa Lư
      cap_tren: Ủy ban nhân dân tỉnh Ninh Bình
      nguoi_ky: {chu_tich: {chuc_vu: Chủ tịch}}
      """;
  private static final String PLAN =
      """
      # Kế hoạch của xã
      mau: m
      phien_ban_mau: 1.0.0   # bản đầu
      sua:
        ct2: {gia_tri: 95}   # Nghị quyết của xã
      ky: {nguoi: chu_tich}
      """;

  @TempDir private Path folder;
  private Path plan;

  @BeforeEach
  void write() throws IOException {
    Path models = Files.createDirectories(folder.resolve("models/m"));
    Files.writeString(models.resolve("1.0.0.yaml"), MODEL);
    Files.writeString(models.resolve("1.1.0.yaml"), NEWER);
    Path xa = Files.createDirectory(folder.resolve("xa"));
    Files.writeString(xa.resolve("co-quan.yaml"), BODY);
    plan = Files.writeString(xa.resolve("cây.yaml"), PLAN);
  }

  @Test
  void anUndecidedConflictLeavesThePlan() {
    CommandRun run = upgrade();
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains(
            "- Mẫu đổi chỉ tiêu 2 của mục tiêu 1 từ 90% thành 92%; kế hoạch của xã đang ghi 95%: "
                + "chưa quyết định giữ của xã hay lấy theo mẫu.\n")
        .contains("tham số “ty_le” (Tỷ lệ (%)) từ 50% thành 60%.\n")
        .contains("Mẫu bỏ Mục II (Thi đua).");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void aParameterIsToldByTheTargetThatItGivesItsFigure() throws IOException {
    for (String version : List.of("1.0.0", "1.1.0")) {
      Path model = folder.resolve("models/m/" + version + ".yaml");
      Files.writeString(
          model, Files.readString(model).replaceFirst("gia_tri: 9[02]", "gia_tri: \"\\${ty_le}\""));
    }
    Files.writeString(plan, PLAN.replaceFirst("(?s)sua:.*xã\n", "tham_so: {ty_le: 75}\n"));
    CommandRun run = upgrade();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "- Mẫu đổi chỉ tiêu 2 của mục tiêu 1 (tham số “ty_le”) từ 50% thành 60%; "
                + "kế hoạch của xã đang ghi 75%: giữ của xã.\n");
    assertThat(plan).content().contains("ty_le: 75", "1.1.0");
  }

  @Test
  void whatIsKeptStaysAndOnlyTheVersionChanges() {
    CommandRun run = upgrade("--keep", "mine");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("đang ghi 95%: giữ của xã.", "Mẫu thêm Phụ lục");
    assertThat(plan).content().isEqualTo(PLAN.replace("1.0.0 ", "1.1.0 "));
    assertThat(upgrade().err()).contains("đã mới nhất 1");
  }

  @Test
  void whatTheModelSaysCanBeTaken() {
    upgrade("--keep", "model");
    assertThat(plan).content().contains("phien_ban_mau: 1.1.0").doesNotContain("ct2");
  }

  @Test
  void conflictsAreDecidedOneByOne() {
    CommandRun run = CommandRun.answering(List.of("x", "G"), arguments());
    assertThat(run.err()).contains("từ 90% thành 92%", "Giữ của xã (g) hay lấy theo mẫu (m)?");
    assertThat(run.exitCode()).isZero();
    assertThat(plan).content().contains("gia_tri: 95", "1.1.0");
  }

  @Test
  void whoLeavesOrWaitsDecidesNothing() {
    assertThat(CommandRun.answering(List.of(""), arguments()).exitCode()).isEqualTo(1);
    assertThat(CommandRun.answering(List.of(), arguments()).exitCode()).isEqualTo(1);
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void aDryRunWritesNothing() {
    CommandRun run = upgrade("--keep", "mine", "--dry-run");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("Xem thử, chưa ghi");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void programsGetJson() {
    CommandRun run = upgrade("--keep", "mine", "--format", "json");
    assertThat(run.out())
        .startsWith("[\n{")
        .endsWith("}\n]\n")
        .contains("\"state\" : \"upgraded\"", "\"id\" : \"ct2\"", "\"decision\" : \"mine\"")
        .contains("\"before\" : \"90\"", "\"after\" : \"92\"", "\"mine\" : \"95\"");
  }

  @Test
  void aPlanThatWouldNotPrintStays() throws IOException {
    Path file = folder.resolve("models/m/1.1.0.yaml");
    Files.writeString(file, NEWER.replace("ket_thuc: Hết", "ket_thuc: ${khong_co}"));
    CommandRun run = upgrade("--keep", "mine");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("1.1.0.yaml", "KH303", "để nguyên tệp");
    assertThat(plan).hasContent(PLAN);
  }

  @Test
  void aFolderGoesOnAfterWhatCannotBeUpgraded() throws IOException {
    Files.writeString(folder.resolve("xa/a.yaml"), "mau: [\n");
    Files.writeString(folder.resolve("xa/b.yaml"), "trich_yeu: không mẫu\n");
    Files.writeString(folder.resolve("xa/c.yaml"), PLAN.replace("mau: m", "mau: n"));
    CommandRun run =
        CommandRun.of(
            "upgrade", folder.resolve("xa"), "--models", folder.resolve("models"), "--keep=mine");
    assertThat(run.err())
        .contains(
            "Nâng được 1, đã mới nhất 0, không dùng mẫu 1, chưa quyết định 0, không nâng được 2.");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void versionsThatAreNotThereAreTold() {
    assertThat(upgrade("--to", "2.0.0").exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(upgrade("--to", "2.0.0").err()).contains("không có phiên bản đó");
    assertThat(upgrade("--to", "mới").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void linesOfOtherSystemsStay() throws IOException {
    String crlf = "\uFEFF" + PLAN.replace("\n", "\r\n");
    Files.writeString(plan, crlf);
    upgrade("--keep", "mine");
    assertThat(plan).content().isEqualTo(crlf.replace("1.0.0 ", "1.1.0 "));
  }

  private CommandRun upgrade(String... more) {
    return CommandRun.of(arguments(more));
  }

  private Object[] arguments(String... more) {
    List<Object> all = new java.util.ArrayList<>(List.of("upgrade", plan, "--models"));
    all.add(folder.resolve("models"));
    all.addAll(List.of(more));
    return all.toArray();
  }
}
