package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.check.fix.Draft;
import vn.kehoach.check.fix.Fixed;
import vn.kehoach.check.fix.Fixer;
import vn.kehoach.pipeline.TreeShape;
import vn.kehoach.source.SourceFile;

class FixerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tổ chức  tập huấn.                    | Tổ chức tập huấn.",
        "Tuyên truyền ,vận động Nhân dân.       | Tuyên truyền, vận động Nhân dân.",
        "Xong trước ngày 7/05/2027.            | Xong trước ngày 07/5/2027.",
        "Phát triển kinh tế- xã hội.            | Phát triển kinh tế - xã hội.",
        "Từ tháng 1/2027 đến tháng 03/2027.     | Từ tháng 01/2027 đến tháng 3/2027."
      })
  void theRemedyStandsInTheText(String wrong, String right) {
    String before = Checked.framed("noi_dung: \"" + wrong + "\"");
    assertThat(fixed(before)).isEqualTo(before.replace(wrong, right));
  }

  @Test
  void nothingElseIsTouched() {
    String before =
        Checked.framed("# Ghi chú  của cán bộ\nid:   x\nnoi_dung: |\n  Tổ chức  tập\n  huấn.");
    assertThat(fixed(before)).isEqualTo(before.replace("chức  tập", "chức tập"));
  }

  @Test
  void anEditThatWouldChangeTheTreeIsLeftOut() {
    String before = Checked.framed("noi_dung: Thời gian:từ ngày 7/5/2026.");
    assertThat(fixed(before)).isEqualTo(before.replace("7/5/2026", "07/5/2026"));
  }

  /** What was typed behind "#" would turn into a comment. */
  @Test
  void anEditThatWouldLoseWordsIsLeftOut() {
    String before = Checked.framed("noi_dung: Treo cờ  ,#hoa trước cổng.");
    assertThat(fixed(before)).isEqualTo(before.replace("cờ  ,", "cờ,"));
  }

  @Test
  void aSlipThatOnlyAnotherRemedyBringsToLightIsMendedToo() {
    String before = Checked.framed("noi_dung: Nhận thức– hành vi - thói quen.");
    assertThat(fixed(before)).isEqualTo(before.replace("thức– ", "thức - "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", ""})
  void linesWithoutAnEditKeepEveryCharacter(String mark) {
    String decomposed = Normalizer.normalize("# Ghi chú của cán bộ", Normalizer.Form.NFD);
    String before = mark + Checked.framed(decomposed + "\r\nnoi_dung: Tập  huấn.\r");
    assertThat(fixed(before)).isEqualTo(before.replace("Tập  huấn", "Tập huấn"));
  }

  @Test
  void placesBehindEscapesAreFound() {
    String before =
        Checked.framed(
            "noi_dung: \"Mo\\u0302\\u0323t \\u00e1n\\thai, \\\"ba\\\" \\x41 \\U0001F333 \\uD83C\\uDF33  bốn ,năm.\"");
    assertThat(fixed(before)).isEqualTo(before.replace("  bốn ,năm", " bốn, năm"));
  }

  @Test
  void theFixedTextHasNoSuchFindingLeft() {
    String before =
        Checked.framed("noi_nhan: [UBND thành phố;, Các thôn.]\nnoi_dung: Tập huấn , tư vấn.");
    Fixed fixed = fix(before);
    assertThat(fix(fixed.after().raw()).places()).isZero();
    assertThat(fixed.places()).isEqualTo(3);
  }

  @Test
  void theChangeIsShownAsADiff() {
    String before = Checked.framed("noi_dung: Tổ chức  tập huấn.");
    assertThat(fix(before).diff())
        .startsWith("--- plan.yaml", "+++ plan.yaml")
        .contains("-noi_dung: Tổ chức  tập huấn.", "+noi_dung: Tổ chức tập huấn.");
  }

  @Test
  void aPlanWithoutFaultsStaysAsItIs() {
    String before = Checked.framed("noi_dung: Tổ chức tập huấn.");
    assertThat(fixed(before)).isEqualTo(before);
    assertThat(fix(before).diff()).isEmpty();
  }

  private static String fixed(String plan) {
    return fix(plan).after().raw();
  }

  private static Fixed fix(String plan) {
    return new Fixer(TreeShape::same, FixerTest::draft).fix(draft(plan));
  }

  private static Draft draft(String plan) {
    SourceFile file = SourceFile.decode("plan.yaml", plan.getBytes(StandardCharsets.UTF_8));
    return new Draft(file, plan, Checked.findings(file));
  }
}
