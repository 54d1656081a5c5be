package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Duty;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.Target.Direction;
import vn.kehoach.plan.UnitReference;

/** Every kind of block, as it should be typed. */
class BlocksTest {

  @Test
  void aStringIsProse() {
    Block.Prose prose = sound("  - |\n    một\n\n    - hai\n").block();
    assertThat(Shown.text(prose.text())).isEqualTo("¶ một\n- hai");
    assertThat(prose.id()).isEmpty();
    assertThat(prose.span().from().line()).isEqualTo(2);
  }

  @Test
  void proseMayHaveAnId() {
    Block.Prose prose = sound("  - van_ban: một\n    id: a\n").block();
    assertThat(prose.id()).isEqualTo("a");
    assertThat(Shown.text(prose.text())).isEqualTo("¶ một");
  }

  @Test
  void aSingleTextMayStandForBlocks() {
    Block.Prose prose = Decoded.plan("noi_dung: một").block();
    assertThat(Shown.text(prose.text())).isEqualTo("¶ một");
  }

  @Test
  void aSectionHasATitleAndBlocks() {
    Block.Section section =
        sound(
                """
                  - muc: Mục *tiêu* ${nam}
                    id: muc_tieu
                    danh_so: [a), 1.]
                    noi_lien: true
                    noi_dung:
                      - một
                      - khoan: hai
                """)
            .block();
    assertThat(Shown.line(section.title())).isEqualTo("Mục <i>tiêu</i> {nam}");
    assertThat(section.id()).isEqualTo("muc_tieu");
    assertThat(section.numbering().levels()).containsExactly(Level.LETTER, Level.ARABIC);
    assertThat(section.numbering().numbered()).isTrue();
    assertThat(section.runIn()).isTrue();
    assertThat(section.children()).hasSize(2);
  }

  @Test
  void aSectionMayGoWithoutNumber() {
    Block.Section section = sound("  - muc: a\n    danh_so: false\n    noi_dung: b\n").block();
    assertThat(section.numbering().numbered()).isFalse();
    assertThat(section.runIn()).isFalse();
  }

  @Test
  void aClauseMayHaveSeveralTexts() {
    Block.Clause clause =
        sound("  - khoan: [một, \"- hai\"]\n    noi_dung:\n      - khoan: ba\n").block();
    assertThat(Shown.text(clause.text())).isEqualTo("¶ một\n- hai");
    assertThat(clause.children()).hasSize(1);
  }

  @Test
  void anObjectiveHasTargets() {
    Block.Objective objective =
        sound(
                """
                  - muc_tieu: Trong lĩnh vực y tế
                    id: mt1
                    noi_dung: mở đầu
                    chi_tieu:
                      - đạt nhiều
                      - {id: mt1-ct2, noi_dung: "còn ${gia_tri}", gia_tri: 1.4, chieu: giam, nam: 2030}
                      - {noi_dung: "${gia_tri.nan_nhan}", gia_tri: {nan_nhan: 90, nguoi_gay: "1,5"}}
                """)
            .block();
    assertThat(objective.id()).isEqualTo("mt1");
    assertThat(objective.children()).hasSize(1);
    List<Target> targets = objective.targets();
    assertThat(Shown.text(targets.get(0).text())).isEqualTo("¶ đạt nhiều");
    assertThat(targets.get(0).values()).isEmpty();
    assertThat(targets.get(1).id()).isEqualTo("mt1-ct2");
    assertThat(targets.get(1).direction()).isEqualTo(Direction.DOWN);
    assertThat(targets.get(1).year()).isEqualTo(2030);
    assertThat(targets.get(1).values()).hasToString("{=1.4}");
    assertThat(targets.get(2).values()).hasToString("{nan_nhan=90, nguoi_gay=1.5}");
  }

  @Test
  void aFigureMayComeFromAParameter() {
    Decoded decoded =
        Decoded.plan(
            """
            tham_so: {ty_le: "80", trong:}
            noi_dung:
              - muc_tieu: a
                chi_tieu:
                  - {noi_dung: b, gia_tri: "${ty_le}"}
                  - {noi_dung: c, gia_tri: "${trong}"}
            """);
    assertThat(decoded.findings()).isEmpty();
    Block.Objective objective = decoded.block();
    assertThat(objective.targets().get(0).values()).hasToString("{=80}");
    assertThat(objective.targets().get(1).values()).isEmpty();
    assertThat(decoded.plan().parameters()).hasToString("{ty_le=80, trong=}");
  }

  @Test
  void aUnitHasTasksDutiesAndSubUnits() {
    Block.UnitTasks unit =
        sound(
                """
                  - don_vi: vhxh
                    id: a
                    tieu_de: Đề nghị ${don_vi('vhxh')}
                    nhiem_vu: một
                    theo_doi: [mt1, {chi_tieu: mt2-ct1, pham_vi: số liệu}, {muc_tieu: mt3}]
                    noi_lien: false
                    don_vi_con:
                      - don_vi: [kinh_te, Các tổ dân phố]
                        danh_so: false
                        nhiem_vu: hai
                """)
            .block();
    assertThat(unit.units())
        .extracting(UnitReference::name)
        .containsExactly("Phòng Văn hóa - Xã hội");
    assertThat(unit.units().get(0).id()).isEqualTo("vhxh");
    assertThat(Shown.line(unit.heading())).isEqualTo("Đề nghị {unit vhxh}");
    assertThat(unit.tasks()).hasSize(1);
    assertThat(unit.duties()).extracting(Duty::id).containsExactly("mt1", "mt2-ct1", "mt3");
    assertThat(unit.duties()).extracting(Duty::scope).containsExactly("", "số liệu", "");
    Block.UnitTasks sub = unit.subUnits().get(0);
    assertThat(sub.units()).extracting(UnitReference::id).containsExactly("kinh_te", "");
    assertThat(sub.units().get(1).name()).isEqualTo("Các tổ dân phố");
    assertThat(sub.heading().isEmpty()).isTrue();
    assertThat(sub.numbering().numbered()).isFalse();
  }

  @Test
  void aDayAloneIsOneOfTheLastMonthOfEachCycle() {
    Block.Report report = sound("  - bao_cao: {ky: quy, truoc: 20, gui: vhxh}\n").block();
    assertThat(report.before()).isEqualTo(new Block.DayMonth(20, 0));
  }

  @Test
  void aReportSaysWhenAndToWhom() {
    Block.Report report =
        sound("  - bao_cao: {ky: 6_thang, truoc: 05/06, gui: vhxh, id: b}\n").block();
    assertThat(report.cycle()).isEqualTo(Block.Cycle.HALF_YEARLY);
    assertThat(report.before()).isEqualTo(new Block.DayMonth(5, 6));
    assertThat(report.recipient().id()).isEqualTo("vhxh");
    assertThat(report.text().isEmpty()).isTrue();
    assertThat(report.id()).isEqualTo("b");
  }

  @Test
  void aReportMayBeWordedAndHaveItsIdBeside() {
    Block.Report report =
        sound("  - bao_cao: {ky: dot_xuat, noi_dung: khi cần}\n    id: b\n").block();
    assertThat(report.before()).isNull();
    assertThat(report.recipient()).isNull();
    assertThat(Shown.text(report.text())).isEqualTo("¶ khi cần");
    assertThat(report.id()).isEqualTo("b");
  }

  @Test
  void aPageBreakIsAKeyAlone() {
    Block block = sound("  - ngat_trang:\n").block();
    assertThat(block).isInstanceOf(Block.PageBreak.class);
  }

  @Test
  void whatIsMissingStaysEmpty() {
    Decoded decoded =
        sound(
            """
              - muc:
              - khoan:
              - muc_tieu:
                chi_tieu:
                  - {noi_dung: , gia_tri: , chieu: , nam: }
              - don_vi:
                nhiem_vu:
                theo_doi:
            """);
    assertThat(decoded.plan().blocks()).hasSize(4);
    assertThat(((Block.Section) decoded.plan().blocks().get(0)).title().isEmpty()).isTrue();
    assertThat(((Block.UnitTasks) decoded.plan().blocks().get(3)).units()).isEmpty();
  }

  private static Decoded sound(String yaml) {
    Decoded decoded = Decoded.blocks(yaml);
    assertThat(decoded.findings()).isEmpty();
    return decoded;
  }
}
