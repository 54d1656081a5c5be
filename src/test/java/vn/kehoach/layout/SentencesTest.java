package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.layout.SamplePlan.item;
import static vn.kehoach.layout.SamplePlan.paragraph;
import static vn.kehoach.layout.SamplePlan.prose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedBlock.NumberedTarget;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.Prose;
import vn.kehoach.number.NumberedBlock.Report;
import vn.kehoach.number.NumberedBlock.TargetDuty;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;

/** Targets, and the sentences whose wording belongs to the layout. */
class SentencesTest {
  private final SamplePlan plan = new SamplePlan();

  @Test
  void targetsCountWithinTheirObjective() {
    NumberedTarget first = new NumberedTarget(1, List.of(paragraph("Đạt 60%.")));
    NumberedTarget second = new NumberedTarget(2, List.of(paragraph("Dưới 25%.")));
    plan.blocks.add(SampleBlocks.objective("2.2.", 2, List.of(first, second)));
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
    plan.blocks.add(SampleBlocks.objective("2.1.", 1, List.of(only)));

    assertThat(Printed.of(plan).one("ChiTieu").text()).isEqualTo("Chỉ tiêu: Đạt 75%.");
  }

  @Test
  void aTargetThatBeginsWithAListHasItsNameOnALineOfItsOwn() {
    NumberedTarget target = new NumberedTarget(3, List.of(item("một;"), item("hai.")));
    plan.blocks.add(SampleBlocks.objective("2.1.", 1, List.of(target)));
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
    plan.blocks.add(SampleBlocks.unit(List.of(prose("Là cơ quan thường trực.")), duties, false));
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
    plan.blocks.add(
        SampleBlocks.unit(List.of(tasks), List.of(new ObjectiveDuty(1, List.of(), "")), true));

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
    "QUARTERLY, 20, 0, Định kỳ hằng quý (trước ngày 20 tháng cuối quý)",
    "HALF_YEARLY, 5, 0, Định kỳ 6 tháng (trước ngày 05 tháng cuối kỳ)",
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
}
