package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(fix(before).text()).isEqualTo(before.replace(wrong, right));
  }

  @Test
  void nothingElseIsTouched() {
    String before =
        Checked.framed("# Ghi chú  của cán bộ\nid:   x\nnoi_dung: |\n  Tổ chức  tập\n  huấn.");
    assertThat(fix(before).text()).isEqualTo(before.replace("chức  tập", "chức tập"));
  }

  @Test
  void anEditThatWouldChangeTheTreeIsLeftOut() {
    String before = Checked.framed("noi_dung: Thời gian:từ ngày 7/5/2026.");
    assertThat(fix(before).text()).isEqualTo(before.replace("7/5/2026", "07/5/2026"));
  }

  @Test
  void theFixedTextHasNoSuchFindingLeft() {
    String before =
        Checked.framed("noi_nhan: [UBND thành phố;, Các thôn.]\nnoi_dung: Tập huấn , tư vấn.");
    Fixed fixed = fix(before);
    assertThat(fix(fixed.text()).edits()).isEmpty();
    assertThat(fixed.edits()).hasSize(3);
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
    assertThat(fix(before)).extracting(Fixed::text, Fixed::diff).containsExactly(before, List.of());
  }

  private static Fixed fix(String plan) {
    SourceFile file = SourceFile.of("plan.yaml", plan);
    return new Fixer(TreeShape::same).fix(file, Checked.findings(file));
  }
}
