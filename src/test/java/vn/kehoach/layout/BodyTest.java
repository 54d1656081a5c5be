package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.layout.SamplePlan.item;
import static vn.kehoach.layout.SamplePlan.label;
import static vn.kehoach.layout.SamplePlan.paragraph;
import static vn.kehoach.layout.SamplePlan.prose;
import static vn.kehoach.layout.SamplePlan.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedBlock.Clause;
import vn.kehoach.number.NumberedBlock.NumberedTarget;
import vn.kehoach.number.NumberedBlock.Objective;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.PageBreak;
import vn.kehoach.number.NumberedBlock.Prose;
import vn.kehoach.number.NumberedBlock.Report;
import vn.kehoach.number.NumberedBlock.Section;
import vn.kehoach.number.NumberedBlock.TargetDuty;
import vn.kehoach.number.NumberedBlock.UnitTasks;
import vn.kehoach.number.Piece;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Level;

/** Section 8 of the rules: the body. */
class BodyTest {
  private final SamplePlan plan = new SamplePlan();

  @Test
  void cc01BasesAreItalicAndEndWithASemicolonTheLastWithAFullStop() {
    plan.bases = List.of("Căn cứ Luật Tổ chức chính quyền địa phương", "Thực hiện Kế hoạch số 1");
    List<PrintedParagraph> bases = Printed.of(plan).ofStyle("CanCu");

    assertThat(bases)
        .extracting(PrintedParagraph::text)
        .containsExactly("Căn cứ Luật Tổ chức chính quyền địa phương;", "Thực hiện Kế hoạch số 1.");
    assertThat(bases).allMatch(p -> p.italic() && !p.bold() && p.size() == 28);
  }

  @Test
  void cc01AMarkThatWasTypedIsNotDoubled() {
    plan.bases = List.of("Căn cứ Luật A;", "Căn cứ Luật B ;");
    assertThat(Printed.of(plan).ofStyle("CanCu"))
        .extracting(PrintedParagraph::text)
        .containsExactly("Căn cứ Luật A;", "Căn cứ Luật B.");
  }

  @Test
  void cc05TheOpeningIsUprightAndEndsWithAColon() {
    PrintedParagraph opening = Printed.of(plan).one("MoDau");

    assertThat(opening.text()).isEqualTo("Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:");
    assertThat(opening.italic()).isFalse();
  }

  @Test
  void pa01ToPa04Paragraphs() {
    plan.blocks.add(prose("Một đoạn văn."));
    PrintedParagraph text = Printed.of(plan).one("NoiDung");

    assertThat(text.align()).isEqualTo("both");
    assertThat(text.size()).isEqualTo(28);
    assertThat(text.indent("firstLine")).isBetween(710, 730);
    assertThat(text.spacing("before")).isGreaterThanOrEqualTo(120);
    assertThat(text.lineRule()).isEqualTo("auto");
    assertThat(text.spacing("line")).isBetween(240, 360);
    assertThat(text.bold() || text.italic()).isFalse();
  }

  @Test
  void pa02OneIndentInTheWholeBody() {
    plan.bases = List.of("Căn cứ Luật A");
    plan.blocks.add(everyKind());
    List<String> body =
        List.of(
            "CanCu",
            "MoDau",
            "NoiDung",
            "Khoan",
            "Diem",
            "GachDauDong",
            "ChiTieu",
            "TheoDoi",
            "BaoCao",
            "KetThuc",
            "Muc",
            "KhoanTieuDe",
            "KhoanTieuDeCon",
            "DiemTieuDe");

    assertThat(Printed.of(plan).paragraphs())
        .filteredOn(p -> body.contains(p.style()))
        .hasSizeGreaterThan(12)
        .allMatch(p -> p.indent("firstLine") == 720 && p.align().equals("both"))
        .allMatch(p -> p.spacing("before") >= 120);
  }

  @Test
  void pa05TheClosingEndsTheBody() {
    assertThat(Printed.of(plan).one("KetThuc").text())
        .isEqualTo("Trên đây là Kế hoạch của Ủy ban nhân dân xã./.");
  }

  @Test
  void pa05WithoutAClosingTheLastParagraphDoes() {
    plan.closing = List.of();
    NumberedBlock inner = section(label("1.", Level.ARABIC, 2), "Trong", prose("Đầu.", "Cuối."));
    plan.blocks.add(section(label("I.", Level.ROMAN, 1), "Ngoài", inner));

    assertThat(Printed.of(plan).ofStyle("NoiDung"))
        .extracting(PrintedParagraph::text)
        .containsExactly("Đầu.", "Cuối./.");
  }

  @Test
  void hd01Hd02PartsAreCentredOnTwoLines() {
    plan.blocks.add(section(label("Phần I", Level.PART, 1), "Tình hình", prose("Văn bản.")));
    Printed printed = Printed.of(plan);

    assertThat(printed.one("Phan").text()).isEqualTo("Phần I");
    assertThat(printed.one("TieuDePhan").text()).isEqualTo("TÌNH HÌNH");
    assertThat(List.of(printed.one("Phan"), printed.one("TieuDePhan")))
        .allMatch(p -> p.bold() && p.align().equals("center") && p.indent("firstLine") == 0);
  }

  @ParameterizedTest
  @CsvSource({
    "HD-04, I., ROMAN, Muc, I. MỤC ĐÍCH, true, 1",
    "HD-04, A., CAPITAL, MucChuCai, A. MỤC ĐÍCH, true, 1",
    "HD-07, 1., ARABIC, KhoanTieuDe, 1. Mục đích, true, 2",
    "HD-07, 1.1., DECIMAL, KhoanTieuDeCon, 1.1. Mục đích, true, 3",
    "HD-09, a), LETTER, DiemTieuDe, a) Mục đích, false, 4",
  })
  void headings(
      String rule, String number, Level level, String style, String text, boolean bold, int depth) {
    plan.blocks.add(section(label(number, level, depth), "Mục đích", prose("Văn bản.")));
    PrintedParagraph heading = Printed.of(plan).one(style);

    assertThat(heading.text()).isEqualTo(text);
    assertThat(heading.bold()).isEqualTo(bold);
    assertThat(heading.italic()).isFalse();
    assertThat(heading.size()).isEqualTo(28);
    assertThat(heading.keepsWithNext()).isTrue();
    assertThat(heading.outlineLevel()).isEqualTo(depth);
  }

  @Test
  void theOutlineFollowsTheDepthNotThePattern() {
    NumberedBlock inner = section(label("1.", Level.ARABIC, 3), "Ba", prose("Văn bản."));
    plan.blocks.add(
        section(
            label("Phần I", Level.PART, 1),
            "Một",
            section(label("I.", Level.ROMAN, 2), "Hai", inner)));
    Printed printed = Printed.of(plan);

    assertThat(printed.one("Phan").outlineLevel()).isEqualTo(1);
    assertThat(printed.one("Muc").outlineLevel()).isEqualTo(2);
    assertThat(printed.one("KhoanTieuDe").outlineLevel()).isEqualTo(3);
  }

  @Test
  void aHeadingWithoutNumberIsBoldItalic() {
    plan.blocks.add(section(label("", Level.LETTER, 3), "Đề nghị Hội Liên hiệp Phụ nữ"));
    PrintedParagraph heading = Printed.of(plan).one("TieuDeKhongSo");

    assertThat(heading.text()).isEqualTo("Đề nghị Hội Liên hiệp Phụ nữ");
    assertThat(heading.bold() && heading.italic()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Đề nghị Công đoàn, Chỉ đạo công đoàn cơ sở., Đề nghị Công đoàn: Chỉ đạo công đoàn cơ sở.",
    "Các hội, trong phạm vi nhiệm vụ được giao., Các hội trong phạm vi nhiệm vụ được giao.",
    "Tuyên truyền., Đẩy mạnh tuyên truyền., Tuyên truyền. Đẩy mạnh tuyên truyền.",
  })
  void wordsRunOnBehindATitle(String title, String runIn, String printed) {
    plan.blocks.add(
        new Section(
            label("2.", Level.ARABIC, 2),
            List.of(Run.of(title)),
            List.of(Run.of(runIn)),
            List.of()));
    PrintedParagraph text = Printed.of(plan).one("NoiDung");

    assertThat(text.text()).isEqualTo("2. " + printed);
    assertThat(text.runStyle(title)).isEqualTo("TieuDeNoiLien");
    assertThat(text.runStyle(runIn)).isEmpty();
  }

  @Test
  void hd08Hd09ClausesAndPointsRunInTheirNumberAndAreUpright() {
    plan.blocks.add(
        new Clause(
            label("1.", Level.ARABIC, 1),
            List.of(paragraph("Nội dung khoản:"), paragraph("Đoạn sau.")),
            List.of(
                new Clause(
                    label("đ)", Level.LETTER, 2), List.of(paragraph("nội dung.")), List.of()))));
    Printed printed = Printed.of(plan);

    assertThat(printed.ofStyle("Khoan"))
        .extracting(PrintedParagraph::text)
        .containsExactly("1. Nội dung khoản:", "Đoạn sau.");
    assertThat(printed.one("Diem").text()).isEqualTo("đ) nội dung.");
    assertThat(printed.paragraphs())
        .filteredOn(p -> List.of("Khoan", "Diem").contains(p.style()))
        .noneMatch(p -> p.bold() || p.italic());
  }

  @Test
  void targetsCountWithinTheirObjective() {
    NumberedTarget first = new NumberedTarget(1, List.of(paragraph("Đạt 60%.")));
    NumberedTarget second = new NumberedTarget(2, List.of(paragraph("Dưới 25%.")));
    plan.blocks.add(objective("2.2.", 2, List.of(first, second)));
    Printed printed = Printed.of(plan);

    assertThat(printed.one("KhoanTieuDeCon").text())
        .isEqualTo("2.2. Mục tiêu 2: Trong lĩnh vực kinh tế");
    assertThat(printed.ofStyle("ChiTieu"))
        .extracting(PrintedParagraph::text)
        .containsExactly("- Chỉ tiêu 1: Đạt 60%.", "- Chỉ tiêu 2: Dưới 25%.");
  }

  @Test
  void theOnlyTargetHasNeitherNumberNorDash() {
    NumberedTarget only = new NumberedTarget(0, List.of(paragraph("Đạt 75%.")));
    plan.blocks.add(objective("2.1.", 1, List.of(only)));

    assertThat(Printed.of(plan).one("ChiTieu").text()).isEqualTo("Chỉ tiêu: Đạt 75%.");
  }

  @Test
  void aTargetThatBeginsWithAListHasItsNameOnALineOfItsOwn() {
    NumberedTarget target = new NumberedTarget(3, List.of(item("một;"), item("hai.")));
    plan.blocks.add(objective("2.1.", 1, List.of(target)));
    Printed printed = Printed.of(plan);

    assertThat(printed.one("ChiTieu").text()).isEqualTo("- Chỉ tiêu 3:");
    assertThat(printed.ofStyle("GachDauDong"))
        .extracting(PrintedParagraph::text)
        .containsExactly("- một;", "- hai.");
  }

  @Test
  void theSentenceOnDuties() {
    List<ObjectiveDuty> duties =
        List.of(
            new ObjectiveDuty(1, List.of(), ""),
            new ObjectiveDuty(2, List.of(new TargetDuty(1, ""), new TargetDuty(2, "")), ""),
            new ObjectiveDuty(
                3, List.of(new TargetDuty(2, "số liệu về bạo lực trên cơ sở giới")), ""),
            new ObjectiveDuty(4, List.of(new TargetDuty(0, "")), ""),
            new ObjectiveDuty(5, List.of(), "phần ở trường học"));
    plan.blocks.add(unit(List.of(prose("Là cơ quan thường trực.")), duties, false));
    Printed printed = Printed.of(plan);

    assertThat(printed.one("TheoDoi").text())
        .isEqualTo(
            "Chịu trách nhiệm tổ chức thực hiện, theo dõi và báo cáo kết quả triển khai mục tiêu 1;"
                + " chỉ tiêu 1, 2 của mục tiêu 2; chỉ tiêu 2 (số liệu về bạo lực trên cơ sở giới)"
                + " của mục tiêu 3; chỉ tiêu của mục tiêu 4; mục tiêu 5 (phần ở trường học)"
                + " Kế hoạch này.");
  }

  @Test
  void theSentenceOnDutiesIsAnItemBehindItems() {
    NumberedBlock tasks = new Prose(List.of(item("Việc một."), item("Việc hai.")));
    plan.blocks.add(unit(List.of(tasks), List.of(new ObjectiveDuty(1, List.of(), "")), true));

    assertThat(Printed.of(plan).ofStyle("GachDauDong"))
        .extracting(PrintedParagraph::text)
        .last()
        .asString()
        .startsWith("- Chịu trách nhiệm")
        .endsWith("mục tiêu 1 Kế hoạch này.");
  }

  @ParameterizedTest
  @CsvSource({
    "YEARLY, 1, 12, Định kỳ hằng năm (trước ngày 01/12)",
    "HALF_YEARLY, 15, 6, Định kỳ 6 tháng (trước ngày 15/6)",
    "QUARTERLY, 5, 2, Định kỳ hằng quý (trước ngày 05/02)",
  })
  void theStandardSentenceOnReporting(Cycle cycle, int day, int month, String begin) {
    plan.blocks.add(
        new Report(cycle, new DayMonth(day, month), "Phòng Văn hóa - Xã hội", List.of()));

    assertThat(Printed.of(plan).one("BaoCao").text())
        .isEqualTo(
            begin
                + ", các cơ quan, đơn vị gửi báo cáo kết quả thực hiện Kế hoạch về Phòng Văn hóa"
                + " - Xã hội để tổng hợp, báo cáo Ủy ban nhân dân xã Kẻ Sặt và Ủy ban nhân dân"
                + " thành phố Hải Phòng theo quy định.");
  }

  @Test
  void reportingAtRequestToTheBodyItself() {
    plan.superior = "";
    plan.blocks.add(new Report(Cycle.AD_HOC, null, "", List.of()));

    assertThat(Printed.of(plan).one("BaoCao").text())
        .isEqualTo(
            "Khi có yêu cầu đột xuất, các cơ quan, đơn vị gửi báo cáo kết quả thực hiện Kế hoạch"
                + " để tổng hợp, báo cáo Ủy ban nhân dân xã Kẻ Sặt theo quy định.");
  }

  @Test
  void aReportWithATextOfItsOwnPrintsThat() {
    plan.blocks.add(
        new Report(Cycle.YEARLY, new DayMonth(1, 12), "", List.of(paragraph("Lời riêng."))));

    assertThat(Printed.of(plan).one("NoiDung").text()).isEqualTo("Lời riêng.");
  }

  @Test
  void emphasisIsACharacterStyle() {
    Run bold = new Run("đậm", true, false, false);
    Run italic = new Run("nghiêng", false, true, false);
    Run both = new Run("cả hai", true, true, false);
    Run gap = new Run("còn thiếu", false, false, true);
    plan.blocks.add(new Prose(List.of(new Piece.Paragraph(List.of(bold, italic, both, gap)))));
    PrintedParagraph text = Printed.of(plan).one("NoiDung");

    assertThat(text.runStyle("đậm")).isEqualTo("NhanDam");
    assertThat(text.runStyle("nghiêng")).isEqualTo("NhanNghieng");
    assertThat(text.runStyle("cả hai")).isEqualTo("NhanDamNghieng");
    assertThat(text.runStyle("còn thiếu")).isEqualTo("ConTrong");
  }

  @Test
  void emphasisThatTheStyleAlreadyHasIsNotTakenAway() {
    Run bold = new Run("đậm", true, false, false);
    plan.blocks.add(new Section(label("1.", Level.ARABIC, 2), List.of(bold), List.of(), List.of()));

    assertThat(Printed.of(plan).one("KhoanTieuDe").runStyle("đậm")).isEmpty();
  }

  @Test
  void aPageBreakLeavesNoEmptyLine() {
    plan.blocks.addAll(List.of(prose("Trước."), new PageBreak(), prose("Sau.")));
    PrintedParagraph rupture = Printed.of(plan).one("NgatTrang");

    assertThat(rupture.spacing("line")).isLessThanOrEqualTo(20);
    assertThat(rupture.lineRule()).isEqualTo("exact");
  }

  @Test
  void textIsEscaped() {
    plan.blocks.add(prose("Tỷ lệ < 5% & \"tốt\" > 3 ${x} <#if>"));
    assertThat(Printed.of(plan).one("NoiDung").text())
        .isEqualTo("Tỷ lệ < 5% & \"tốt\" > 3 ${x} <#if>");
  }

  private static NumberedBlock objective(String number, int ordinal, List<NumberedTarget> targets) {
    return new Objective(
        label(number, Level.DECIMAL, 3),
        ordinal,
        List.of(Run.of("Trong lĩnh vực kinh tế")),
        List.of(),
        targets);
  }

  private static NumberedBlock unit(
      List<NumberedBlock> tasks, List<ObjectiveDuty> duties, boolean asItem) {
    return new UnitTasks(
        label("1.", Level.ARABIC, 2),
        List.of(Run.of("Phòng Văn hóa - Xã hội")),
        List.of(),
        tasks,
        duties,
        asItem,
        List.of());
  }

  private static NumberedBlock everyKind() {
    NumberedTarget target = new NumberedTarget(0, List.of(paragraph("Đạt 75%.")));
    NumberedBlock point =
        new Clause(label("a)", Level.LETTER, 3), List.of(paragraph("điểm.")), List.of());
    NumberedBlock titledPoint = section(label("a)", Level.LETTER, 3), "Điểm", prose("Văn bản."));
    return section(
        label("I.", Level.ROMAN, 1),
        "Mục",
        section(label("1.", Level.ARABIC, 2), "Khoản", objective("1.1.", 1, List.of(target))),
        new Clause(label("2.", Level.ARABIC, 2), List.of(paragraph("Khoản.")), List.of(point)),
        unit(
            List.of(new Prose(List.of(item("Việc.")))),
            List.of(new ObjectiveDuty(1, List.of(), "")),
            false),
        titledPoint,
        new Report(Cycle.YEARLY, new DayMonth(1, 12), "", List.of()));
  }
}
