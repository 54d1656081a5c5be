package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import vn.kehoach.plan.Head.PartialDate;
import vn.kehoach.plan.Marks;
import vn.kehoach.plan.Marks.Circulation;
import vn.kehoach.plan.Marks.Decision;
import vn.kehoach.plan.Marks.Urgency;
import vn.kehoach.plan.Plan.Status;

/** Section 12 of the rules: stamps; and plans issued with a decision. */
class MarksTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private final SamplePlan plan = new SamplePlan();

  @ParameterizedTest
  @CsvSource({"URGENT, KHẨN, 20", "VERY_URGENT, THƯỢNG KHẨN, 40", "EXPRESS, HỎA TỐC, 30"})
  void du01UrgencyStamps(Urgency urgency, String text, double width) {
    plan.marks = new Marks(urgency, Circulation.NONE, null);
    Printed printed = Printed.of(plan);
    PrintedParagraph stamp = printed.one("DauKhan");
    Element frame = table(printed, "KhungKhan");

    assertThat(stamp.text()).isEqualTo(text);
    assertThat(stamp.color()).isEqualTo("FF0000");
    assertThat(stamp.bold()).isTrue();
    assertThat(twips(Xml.all(frame, "w:tblW").get(0), "w") / TWIPS_PER_MM)
        .isBetween(width - 0.1, width + 0.1);
    Element height = Xml.all(frame, "w:trHeight").get(0);
    assertThat(height.getAttribute("w:hRule")).isEqualTo("exact");
    assertThat(twips(height, "val") / TWIPS_PER_MM).isBetween(7.9, 8.1);
  }

  @Test
  void du03CirculationStandsInTheTopMargin() {
    plan.marks = new Marks(Urgency.NONE, Circulation.INTERNAL, null);
    assertThat(Printed.of(plan).xml("/word/header_first.xml"))
        .contains("LƯU HÀNH NỘI BỘ", "w:tcBorders")
        .doesNotContain("DỰ THẢO");
    plan.marks = new Marks(Urgency.NONE, Circulation.RETURN_AFTER_READING, null);
    assertThat(Printed.of(plan).xml("/word/header_first.xml")).contains("XEM XONG TRẢ LẠI");
  }

  @Test
  void du04OnlyADraftIsMarked() {
    assertThat(Printed.of(plan).xml("/word/header_first.xml")).doesNotContain("DỰ THẢO");
    plan.status = Status.DRAFT;
    assertThat(Printed.of(plan).xml("/word/header_first.xml")).contains("DỰ THẢO");
  }

  @Test
  void pl09APlanIssuedWithADecision() {
    plan.marks =
        new Marks(
            Urgency.NONE,
            Circulation.NONE,
            new Decision(12, "QĐ-UBND", new PartialDate(5, 1, 2026), "Ủy ban nhân dân xã Kẻ Sặt"));
    Printed printed = Printed.of(plan);

    assertThat(printed.ofStyle("SoKyHieu")).isEmpty();
    assertThat(printed.ofStyle("DiaDanhThoiGian")).isEmpty();
    assertThat(printed.ofStyle("QuyenHanChucVu")).isEmpty();
    assertThat(printed.ofStyle("NoiNhan")).isEmpty();
    assertThat(printed.one("KemTheo").text().replace('\n', ' '))
        .isEqualTo(
            "(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026"
                + " của Ủy ban nhân dân xã Kẻ Sặt)");
    assertThat(printed.one("KemTheo").next().style()).isEqualTo("DongKe");
    assertThat(printed.texts().get(printed.texts().size() - 1)).endsWith("./.");
  }

  private static Element table(Printed printed, String style) {
    return Xml.all(printed.root(), "w:tbl").stream()
        .filter(t -> Xml.at(t, "w:tblPr", "w:tblStyle").getAttribute("w:val").equals(style))
        .findFirst()
        .orElseThrow();
  }

  private static int twips(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute("w:" + attribute));
  }
}
