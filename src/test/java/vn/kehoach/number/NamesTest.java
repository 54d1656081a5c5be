package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.line;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.plan.Text;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "của ${co_quan}          | của Ủy ban nhân dân xã Kẻ Sặt",
        "của ${viet_tat}         | của UBND xã",
        "trên ${dia_ban}         | trên xã Kẻ Sặt",
        "một ${loai_dia_ban}     | một xã",
        "ở ${dia_danh}           | ở Kẻ Sặt",
        "của ${cap_tren}         | của Ủy ban nhân dân thành phố Hải Phòng",
        "giai đoạn ${giai_doan}  | giai đoạn 2026 - 2030",
        "đạt ${ty_le}%           | đạt 80%",
        "gửi ${don_vi('vhxh')}   | gửi Phòng Văn hóa - Xã hội",
        "${dia_ban}              | Xã Kẻ Sặt",
        "Xong. ${dia_ban}        | Xong. Xã Kẻ Sặt",
        "Sao? ${dia_ban}         | Sao? Xã Kẻ Sặt",
        "Nhé! ${dia_ban}         | Nhé! Xã Kẻ Sặt",
        "Xong: ${dia_ban}        | Xong: xã Kẻ Sặt",
        "Xong; ${dia_ban}        | Xong; xã Kẻ Sặt",
        "Dự án, ... ${dia_ban}   | Dự án, ... xã Kẻ Sặt",
        "số 1.${dia_ban}         | số 1.xã Kẻ Sặt",
        "“${dia_ban}”            | “Xã Kẻ Sặt”",
        "(${dia_ban})            | (Xã Kẻ Sặt)",
        "Tại (${dia_ban})        | Tại (xã Kẻ Sặt)",
        "Xong. (${dia_ban})      | Xong. (Xã Kẻ Sặt)",
        "**Xong.** ${dia_ban}    | Xong. Xã Kẻ Sặt",
        "${don_vi('thon')}       | Các thôn",
        "${dia_ban}, ${dia_ban}  | Xã Kẻ Sặt, xã Kẻ Sặt",
      })
  void namesAreFilledIn(String typed, String expected) {
    Sample plan = Sample.of(prose(typed));
    plan.parameters.put("ty_le", "80");
    assertThat(first(plan)).isEqualTo(expected);
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void aPlanOfOneYearHasAYear() {
    Sample plan = Sample.of(prose("năm ${nam}, giai đoạn ${giai_doan}"));
    plan.period = new Head.Period(2026, 2026);
    assertThat(first(plan)).isEqualTo("năm 2026, giai đoạn 2026");
  }

  @Test
  void titlesAndItemsOpenASentence() {
    Sample plan = Sample.of(section("${dia_ban}"), prose("- ${dia_ban}"));
    NumberedPlan numbered = plan.number();
    NumberedBlock.Section section = (NumberedBlock.Section) numbered.blocks().get(0);
    NumberedBlock.Prose prose = (NumberedBlock.Prose) numbered.blocks().get(1);
    assertThat(Outline.words(section.title())).isEqualTo("Xã Kẻ Sặt");
    assertThat(Outline.text(prose.pieces())).isEqualTo("- Xã Kẻ Sặt");
  }

  @Test
  void theLinesOfTheSubjectAreOneSentence() {
    Sample plan = Sample.of();
    plan.subject.addAll(List.of(line("${dia_ban} làm gì"), line(""), line("${dia_ban} đó")));
    plan.bases.addAll(List.of(line("${dia_ban}"), line("${dia_ban}")));
    NumberedPlan numbered = plan.number();
    assertThat(numbered.subject().stream().map(Outline::words))
        .containsExactly("Xã Kẻ Sặt làm gì", "", "xã Kẻ Sặt đó");
    assertThat(numbered.bases().stream().map(Outline::words))
        .containsExactly("Xã Kẻ Sặt", "Xã Kẻ Sặt");
  }

  @Test
  void openingAndClosingMayBeMissing() {
    NumberedPlan empty = Sample.of().number();
    assertThat(empty.opening()).isEmpty();
    assertThat(empty.closing()).isEmpty();
    Sample plan = Sample.of();
    plan.opening = Sample.text("${co_quan} ban hành");
    plan.closing = Sample.text("Trên đây là Kế hoạch của ${viet_tat}");
    assertThat(Outline.text(plan.number().opening())).startsWith("Ủy ban nhân dân xã");
    assertThat(Outline.text(plan.number().closing())).endsWith("của UBND xã");
  }

  @ParameterizedTest
  @CsvSource({"giai_doan, [giai đoạn]", "nam, [năm]", "cap_tren, [cấp trên]"})
  void aNameWithoutValueIsAGap(String name, String shown) {
    Sample plan = Sample.of(prose("đến ${" + name + "} là"));
    plan.period = null;
    plan.superior = "";
    NumberedBlock.Prose prose = (NumberedBlock.Prose) plan.number().blocks().get(0);
    assertThat(((Piece.Paragraph) prose.pieces().get(0)).runs())
        .containsExactly(Run.of("đến "), new Run(shown, false, false, true), Run.of(" là"));
    assertThat(plan.findings()).containsExactly("GAP [" + name + "]");
    assertThat(plan.out.hasErrors()).isTrue();
  }

  @Test
  void aParameterWithoutValueIsToldWhereItIsFilledIn() {
    Sample plan = Sample.of(prose("đến ${ty_le} là"));
    plan.parameters.put("ty_le", "");
    NumberedBlock.Prose prose = (NumberedBlock.Prose) plan.number().blocks().get(0);
    assertThat(((Piece.Paragraph) prose.pieces().get(0)).runs())
        .contains(new Run("[ty_le]", false, false, true));
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void aGapInADraftIsAWarning() {
    Sample plan = Sample.of(prose("đến ${nam}"));
    plan.status = Status.DRAFT;
    assertThat(first(plan)).isEqualTo("đến [năm]");
    assertThat(plan.out.list()).extracting(d -> d.severity()).containsExactly(Severity.WARNING);
  }

  @Test
  void anUnknownNameIsReportedWithTheNearest() {
    Sample plan = Sample.of(prose("${giaidoan} ${xyz} ${don_vi('kinhte')}"));
    plan.number();
    assertThat(plan.findings())
        .containsExactly(
            "UNKNOWN_NAME [giaidoan, giai_doan]",
            "UNKNOWN_NAME [xyz]",
            "UNKNOWN_UNIT [kinhte, kinh_te]");
  }

  @Test
  void aParameterMayNotHideADerivedName() {
    Sample plan = Sample.of(prose("ở ${dia_ban}"));
    plan.parameters.put("dia_ban", "nơi khác");
    plan.parameters.put("gia_tri", "5");
    assertThat(first(plan)).isEqualTo("ở xã Kẻ Sặt");
    assertThat(plan.findings())
        .containsExactly("PARAMETER_HIDES_NAME [dia_ban]", "PARAMETER_HIDES_NAME [gia_tri]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "còn ${gia_tri} lần           | 1.4         | còn 1,4 lần",
        "có ${gia_tri} hộ             | 12000       | có 12.000 hộ",
        "có ${gia_tri} hộ             | 1234567.50  | có 1.234.567,50 hộ",
        "có ${gia_tri} hộ             | 999         | có 999 hộ",
        "giảm ${gia_tri}              | -1234.5     | giảm -1.234,5",
        "đạt ${gia_tri.nu}%           | nu=90       | đạt 90%",
      })
  void figuresPrintWithADecimalCommaAndPointsForThousands(
      String typed, String figure, String expected) {
    Sample plan = Sample.of(objective("m", target("t", typed, figure)));
    assertThat(figure(plan)).isEqualTo(expected);
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void aFigureThatIsNotThere() {
    Sample gap = Sample.of(objective("m", target("t", "đạt ${gia_tri}%")));
    assertThat(figure(gap)).isEqualTo("đạt [giá trị]%");
    assertThat(gap.findings()).containsExactly("GAP [gia_tri]");
    Sample unknown = Sample.of(objective("m", target("t", "${gia_tri.nus}", "nu=90")));
    unknown.number();
    assertThat(unknown.findings()).containsExactly("UNKNOWN_NAME [gia_tri.nus, gia_tri.nu]");
  }

  @Test
  void aFigureOutsideItsTarget() {
    Sample plan =
        Sample.of(objective("m ${gia_tri.x}", target("t", "x", "5")), prose("${gia_tri}"));
    plan.number();
    assertThat(plan.findings())
        .containsExactlyInAnyOrder(
            "FIGURE_OUTSIDE_TARGET [gia_tri.x]", "FIGURE_OUTSIDE_TARGET [gia_tri]");
  }

  @Test
  void neighboursOfOneLookBecomeOneRun() {
    Sample plan = Sample.of(prose("ở ${dia_ban} **đậm** ${nam}${nam}"));
    plan.period = new Head.Period(2026, 2026);
    NumberedBlock.Prose prose = (NumberedBlock.Prose) plan.number().blocks().get(0);
    assertThat(((Piece.Paragraph) prose.pieces().get(0)).runs())
        .containsExactly(
            Run.of("ở xã Kẻ Sặt "), new Run("đậm", true, false, false), Run.of(" 20262026"));
  }

  @Test
  void itemsAndGridsAreFilledInToo() {
    Text.Item item = new Text.Item("+", 1, line("a"), List.of(line("${dia_ban}")));
    Text.Grid grid = new Text.Grid(List.of(List.of(line("${nam}"), line("ở ${dia_danh}"))));
    Sample plan = Sample.of(Sample.prose("", new Text(List.of(item, grid), Sample.span())));
    plan.period = new Head.Period(2026, 2026);
    NumberedBlock.Prose prose = (NumberedBlock.Prose) plan.number().blocks().get(0);
    List<List<Run>> row = List.of(List.of(Run.of("2026")), List.of(Run.of("ở Kẻ Sặt")));
    assertThat(prose.pieces())
        .containsExactly(
            new Piece.Item("+", 1, List.of(Run.of("a")), List.of(List.of(Run.of("Xã Kẻ Sặt")))),
            new Piece.Grid(List.of(row)));
  }

  private static String first(Sample plan) {
    return Outline.text(((NumberedBlock.Prose) plan.number().blocks().get(0)).pieces());
  }

  private static String figure(Sample plan) {
    NumberedBlock.Objective objective = (NumberedBlock.Objective) plan.number().blocks().get(0);
    return Outline.text(objective.targets().get(0).pieces());
  }
}
