package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Head.PartialDate;
import vn.kehoach.plan.Head.Period;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Marks.Circulation;
import vn.kehoach.plan.Marks.Decision;
import vn.kehoach.plan.Marks.Urgency;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.LayoutChoice;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.source.MemoryWorkspace;

class HeadTest {

  @Test
  void aHeadIsReadWhole() {
    Head head =
        sound(
                """
                so: 05
                ngay: 15/5/2026
                giai_doan: 2026 - 2030
                ky_hieu: KH-BCĐ
                dia_danh: Phường Lê Chân
                trich_yeu: |
                  Thực hiện ${giai_doan}
                  trên địa bàn
                can_cu:
                  - Căn cứ *một*
                  - {noi_dung: Căn cứ hai, id: cc}
                mo_dau: |
                  Mở

                  đầu
                """)
            .head();
    assertThat(head.number()).isEqualTo(5);
    assertThat(head.date()).isEqualTo(new PartialDate(15, 5, 2026));
    assertThat(head.period()).isEqualTo(new Period(2026, 2030));
    assertThat(head.symbol()).isEqualTo("KH-BCĐ");
    assertThat(head.place()).isEqualTo("Phường Lê Chân");
    assertThat(head.subject())
        .extracting(Shown::line)
        .containsExactly("Thực hiện {giai_doan}", "trên địa bàn");
    assertThat(head.bases())
        .extracting(Shown::line)
        .containsExactly("Căn cứ <i>một</i>", "Căn cứ hai");
    assertThat(Shown.text(head.opening())).isEqualTo("¶ Mở\n¶ đầu");
  }

  @Test
  void anEmptyPlanIsAllGaps() {
    Plan plan = sound("so:\nngay:\nnoi_dung:\ntrich_yeu:\n");
    assertThat(plan.head().number()).isZero();
    assertThat(plan.head().date()).isEqualTo(new PartialDate(0, 0, 0));
    assertThat(plan.head().period()).isNull();
    assertThat(plan.head().subject()).isEmpty();
    assertThat(plan.head().bases()).isEmpty();
    assertThat(plan.head().opening()).isNull();
    assertThat(plan.head().symbol()).isEqualTo("KH-UBND");
    assertThat(plan.head().place()).isEqualTo("Kẻ Sặt");
    assertThat(plan.blocks()).isEmpty();
    assertThat(plan.appendices()).isEmpty();
    assertThat(plan.closing().text()).isNull();
    assertThat(plan.closing().signature()).isNull();
    assertThat(plan.closing().filing().units()).isEmpty();
    assertThat(plan.status()).isEqualTo(Status.FOR_SIGNATURE);
    assertThat(plan.layout()).isEqualTo(new LayoutChoice("nd30", 0));
    assertThat(plan.marks()).isEqualTo(new Marks(Urgency.NONE, Circulation.NONE, null));
    assertThat(plan.levels())
        .containsExactly(Level.ROMAN, Level.ARABIC, Level.DECIMAL, Level.LETTER);
  }

  @Test
  void marksLayoutAndStateAreReadWhole() {
    Plan plan =
        sound(
            """
            id: a
            co_quan: ../co-quan.yaml
            trang_thai: du_thao
            muc_do_khan: hoa_toc
            pham_vi_luu_hanh: luu_hanh_noi_bo
            danh_so: [Phần I, I., 1., a)]
            bo_cuc: {ten: nd30, co_chu_dau: 12}
            kem_theo: {so: 12, ngay: 5/2026}
            """);
    assertThat(plan.status()).isEqualTo(Status.DRAFT);
    assertThat(plan.layout()).isEqualTo(new LayoutChoice("nd30", 12));
    assertThat(plan.levels()).containsExactly(Level.PART, Level.ROMAN, Level.ARABIC, Level.LETTER);
    Decision decision =
        new Decision(12, "QĐ-UBND", new PartialDate(0, 5, 2026), "Ủy ban nhân dân xã Kẻ Sặt");
    assertThat(plan.marks()).isEqualTo(new Marks(Urgency.EXPRESS, Circulation.INTERNAL, decision));
  }

  @Test
  void theStateAskedForWins() {
    Diagnostics out = new Diagnostics();
    Plan plan =
        new PlanDecoder()
            .decode(
                Decoded.tree("trang_thai: du_thao", out),
                Decoded.body(Decoded.BODY, out),
                new TableFiles(new MemoryWorkspace(), f -> null),
                Status.ISSUED,
                out)
            .orElseThrow();
    assertThat(plan.status()).isEqualTo(Status.ISSUED);
  }

  @Test
  void appendicesAreRead() {
    Plan plan =
        sound(
            """
            phu_luc:
              - {tieu_de: Bảng, huong: ngang, id: pl1, noi_dung: [một]}
              - {tieu_de: Biểu, noi_dung: hai}
            """);
    assertThat(plan.appendices()).hasSize(2);
    assertThat(plan.appendices().get(0).landscape()).isTrue();
    assertThat(plan.appendices().get(0).id()).isEqualTo("pl1");
    assertThat(plan.appendices().get(1).landscape()).isFalse();
    assertThat(Shown.line(plan.appendices().get(1).title())).isEqualTo("Biểu");
  }

  @ParameterizedTest
  @CsvSource({
    "5/2026,0,5,2026",
    "05/2026,0,5,2026",
    "2026,0,0,2026",
    "29/2/2024,29,2,2024",
    "31/12/2026,31,12,2026",
    "07/05/2026,7,5,2026"
  })
  void datesMayBePartial(String typed, int day, int month, int year) {
    assertThat(sound("ngay: " + typed).head().date()).isEqualTo(new PartialDate(day, month, year));
  }

  @ParameterizedTest
  @CsvSource({
    "2026 - 2030,2026,2030",
    "2026-2030,2026,2030",
    "2026 – 2030,2026,2030",
    "2026–2030,2026,2030",
    "2026 - 2026,2026,2026",
    "2026,2026,2026"
  })
  void periodsMayBeTypedInSeveralWays(String typed, int from, int to) {
    assertThat(sound("giai_doan: " + typed).head().period()).isEqualTo(new Period(from, to));
  }

  @Test
  void aPeriodMayBeOneYear() {
    assertThat(sound("nam: 2026").head().period()).isEqualTo(new Period(2026, 2026));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "so: 0¦1:5 BAD_NUMBER 0",
        "so: -5¦1:5 BAD_NUMBER -5",
        "so: 1.5¦1:5 BAD_NUMBER 1.5",
        "so: 5/KH¦1:5 BAD_NUMBER 5/KH",
        "so: [5]¦1:5 WRONG_SHAPE [5]",
        "ngay: 30/2/2026¦1:7 BAD_DATE 30/2/2026",
        "ngay: 29/2/2026¦1:7 BAD_DATE 29/2/2026",
        "ngay: 31/4/2026¦1:7 BAD_DATE 31/4/2026",
        "ngay: 1/13/2026¦1:7 BAD_DATE 1/13/2026",
        "ngay: 13/2026¦1:7 BAD_DATE 13/2026",
        "ngay: 0/5/2026¦1:7 BAD_DATE 0/5/2026",
        "ngay: 5/0/2026¦1:7 BAD_DATE 5/0/2026",
        "ngay: 0/2026¦1:7 BAD_DATE 0/2026",
        "ngay: 15/5/26¦1:7 BAD_DATE 15/5/26",
        "ngay: 15-5-2026¦1:7 BAD_DATE 15-5-2026",
        "ngay: 15/5¦1:7 BAD_DATE 15/5",
        "ngay: 1/1/0001¦1:7 BAD_DATE 1/1/0001",
        "ngay: mai¦1:7 BAD_DATE mai",
        "giai_doan: 2030 - 2026¦1:12 BAD_DATE 2030 - 2026",
        "giai_doan: 26 - 30¦1:12 BAD_DATE 26 - 30",
        "giai_doan: 0026 - 2030¦1:12 BAD_DATE 0026 - 2030",
        "giai_doan: từ 2026¦1:12 BAD_DATE từ 2026",
        "nam: 5/2026¦1:6 BAD_DATE 5/2026",
        "nam: 2026~giai_doan: 2026¦1:1 NOT_TOGETHER nam",
        "trang_thai: nhap¦1:13 WRONG_VALUE nhap",
        "muc_do_khan: gap¦1:14 WRONG_VALUE gap",
        "pham_vi_luu_hanh: mat¦1:19 WRONG_VALUE mat",
        "bo_cuc: nd78¦1:9 WRONG_VALUE nd78",
        "bo_cuc: {ten: nd30, co_chu_dau: 14}¦1:33 WRONG_VALUE 14",
        "bo_cuc: [nd30]¦1:9 WRONG_SHAPE [nd30]",
        "danh_so: false¦1:10 WRONG_VALUE false",
        "danh_so: {a: b}¦1:10 WRONG_SHAPE {a: b}",
        "kem_theo: true¦1:11 WRONG_SHAPE true",
        "kem_theo: {so_hieu: 5}¦1:12 UNKNOWN_KEY so_hieu",
        "tham_so: [a]¦1:10 WRONG_SHAPE [a]",
        "tham_so: {Tên: a}¦1:11 BAD_ID Tên",
        "tham_so: {a: [b]}¦1:14 WRONG_SHAPE [b]",
        "phu_luc: [a]¦1:11 WRONG_SHAPE a",
        "phu_luc: [{huong: xoay}]¦1:19 WRONG_VALUE xoay",
        "can_cu: [[a]]¦1:10 WRONG_SHAPE [a]",
        "trich_yeu: {a: b}¦1:12 WRONG_SHAPE {a: b}",
        "trich_yeu: \"1. a\"¦1:13 MARKDOWN_NOT_SUPPORTED 1. a",
        "id: Kế hoạch¦1:5 BAD_ID Kế hoạch",
        "co_quan: [a]¦1:10 WRONG_SHAPE [a]",
        "noidung: a¦1:1 UNKNOWN_KEY noidung",
        "mau: a¦1:1 UNKNOWN_KEY mau"
      })
  void faultsAreToldWithTheirPlace(String typed, String expected) {
    Decoded decoded = Decoded.plan(typed.replace('~', '\n') + "\n");
    assertThat(decoded.findings()).containsExactly(expected);
  }

  @Test
  void aListIsNoPlan() {
    Diagnostics out = new Diagnostics();
    assertThat(
            new PlanDecoder()
                .decode(
                    Decoded.tree("- a", out),
                    Decoded.body(Decoded.BODY, out),
                    new TableFiles(new MemoryWorkspace(), f -> null),
                    null,
                    out))
        .isEmpty();
    assertThat(Shown.findings(out)).containsExactly("1:1 WRONG_SHAPE - a");
  }

  private static Plan sound(String yaml) {
    Decoded decoded = Decoded.plan(yaml);
    assertThat(decoded.findings()).isEmpty();
    return decoded.plan();
  }
}
