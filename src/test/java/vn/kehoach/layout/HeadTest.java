package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import vn.kehoach.plan.Head.PartialDate;

/** Sections 3 to 7 of the rules: head and title. */
class HeadTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private final SamplePlan plan = new SamplePlan();

  @Test
  void qh01Qh02StateNameAndMotto() {
    Printed printed = Printed.of(plan);
    PrintedParagraph name = printed.one("QuocHieu");
    PrintedParagraph motto = printed.one("TieuNgu");

    assertThat(name.text()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(motto.text()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
    assertThat(List.of(name, motto))
        .allMatch(p -> p.bold() && !p.italic() && p.align().equals("center"))
        .allMatch(p -> p.spacing("before") + p.spacing("after") == 0 && p.spacing("line") == 240);
  }

  @Test
  void qh03LineAsLongAsTheMotto() {
    int length = lineUnder(Printed.of(plan).one("TieuNgu"), 5556);

    assertThat(length / TWIPS_PER_MM).isBetween(60.2 * 0.95, 60.2 * 1.05);
  }

  @Test
  void pg09PairAByItself() {
    assertThat(headSizes(Printed.of(plan))).containsExactly(26, 28, 28, 26);
  }

  @Test
  void bx04ALongPlaceTakesPairB() {
    plan.place = "Thành phố Hồ Chí Minh";
    plan.date = new PartialDate(29, 6, 2026);
    Printed printed = Printed.of(plan);

    assertThat(headSizes(printed)).containsExactly(24, 26, 26, 24);
    assertThat(printed.one("DiaDanhThoiGian").text())
        .isEqualTo("Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026");
  }

  @Test
  void pg09ThePlanMayForceEitherPair() {
    plan.headSize = 12;
    assertThat(headSizes(Printed.of(plan))).containsExactly(24, 26, 26, 24);
    plan.headSize = 13;
    plan.place = "Thành phố Hồ Chí Minh";
    assertThat(headSizes(Printed.of(plan))).containsExactly(26, 28, 28, 26);
  }

  @Test
  void cq05APeoplesCommitteeHasNoParentLine() {
    Printed printed = Printed.of(plan);
    PrintedParagraph body = printed.one("CoQuanBanHanh");

    assertThat(body.text()).isEqualTo("ỦY BAN NHÂN DÂN\nXÃ KẺ SẶT");
    assertThat(body.bold()).isTrue();
    assertThat(printed.ofStyle("CoQuanChuQuan")).isEmpty();
  }

  @Test
  void cq06AUnitHasItsParentAboveItNotBold() {
    plan.governing = "UBND xã An Thới Đông";
    plan.headLines = List.of("PHÒNG VĂN HÓA - XÃ HỘI");
    Printed printed = Printed.of(plan);

    assertThat(printed.one("CoQuanChuQuan").text()).isEqualTo("UBND XÃ AN THỚI ĐÔNG");
    assertThat(printed.one("CoQuanChuQuan").bold()).isFalse();
    assertThat(printed.one("CoQuanBanHanh").text()).isEqualTo("PHÒNG VĂN HÓA - XÃ HỘI");
  }

  @ParameterizedTest
  @CsvSource({
    "XÃ KẺ SẶT",
    "PHƯỜNG LÊ CHÂN",
    "ĐẶC KHU BẠCH LONG VĨ",
    "PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM",
  })
  void cq04Cq08LineUnderTheBodyName(String lastLine) {
    plan.headLines = List.of("ỦY BAN NHÂN DÂN", lastLine);
    PrintedParagraph body = Printed.of(plan).one("CoQuanBanHanh");
    String[] lines = body.text().split("\n");

    int width = TextWidth.twips(lines[lines.length - 1], Face.BOLD, body.size() / 2.0);
    assertThat(lineUnder(body, 3515)).isBetween(width / 3, width / 2);
    assertThat(lines).allMatch(l -> TextWidth.twips(l, Face.BOLD, body.size() / 2.0) <= 3515);
  }

  @Test
  void sk01Sk02Number() {
    PrintedParagraph number = Printed.of(plan).one("SoKyHieu");

    assertThat(number.text()).isEqualTo("Số: 05/KH-UBND");
    assertThat(number.size()).isEqualTo(26);
    assertThat(number.bold() || number.italic()).isFalse();
    assertThat(number.align()).isEqualTo("center");
    plan.number = 129;
    assertThat(Printed.of(plan).one("SoKyHieu").text()).isEqualTo("Số: 129/KH-UBND");
  }

  @Test
  void sk07NoNumberYetLeavesRoom() {
    plan.number = 0;
    assertThat(Printed.of(plan).one("SoKyHieu").text()).matches("Số: {5,}/KH-UBND");
  }

  @Test
  void dd01PlaceAndDateOnTheLineOfTheNumber() {
    Printed printed = Printed.of(plan);
    PrintedParagraph date = printed.one("DiaDanhThoiGian");
    Element row =
        Xml.all(printed.root(), "w:tr").stream()
            .filter(r -> r.getTextContent().contains("Số: "))
            .findFirst()
            .orElseThrow();

    assertThat(date.italic()).isTrue();
    assertThat(date.bold()).isFalse();
    assertThat(date.align()).isEqualTo("center");
    assertThat(row.getTextContent()).contains("Kẻ Sặt, ngày");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 2026, ngày 05 tháng 01 năm 2026",
    "10, 2, 2026, ngày 10 tháng 02 năm 2026",
    "29, 6, 2026, ngày 29 tháng 6 năm 2026",
    "9, 12, 2026, ngày 09 tháng 12 năm 2026",
    "0, 5, 2026, ngày      tháng 5 năm 2026",
    "0, 0, 2026, ngày      tháng      năm 2026",
  })
  void dd03ZerosInDates(int day, int month, int year, String printed) {
    plan.date = new PartialDate(day, month, year);
    assertThat(Printed.of(plan).one("DiaDanhThoiGian").text()).isEqualTo("Kẻ Sặt, " + printed);
  }

  @Test
  void tl01ToTl04Title() {
    Printed printed = Printed.of(plan);
    PrintedParagraph type = printed.one("TenLoai");
    PrintedParagraph subject = printed.one("TrichYeu");

    assertThat(type.text()).isEqualTo("KẾ HOẠCH");
    assertThat(subject.text())
        .isEqualTo(
            "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2026 - 2030\n"
                + "trên địa bàn xã Kẻ Sặt");
    assertThat(List.of(type, subject))
        .allMatch(p -> p.size() == 28 && p.bold() && !p.italic() && p.align().equals("center"));
    assertThat(subject.spacing("before") + type.spacing("after")).isZero();
  }

  @Test
  void tl03LineUnderTheSubject() {
    PrintedParagraph subject = Printed.of(plan).one("TrichYeu");
    int lastLine = TextWidth.twips("trên địa bàn xã Kẻ Sặt", Face.BOLD, 14);

    assertThat(lineUnder(subject, 9071)).isBetween(lastLine / 3, lastLine / 2);
  }

  private static List<Integer> headSizes(Printed printed) {
    return List.of(
        printed.one("QuocHieu").size(),
        printed.one("TieuNgu").size(),
        printed.one("DiaDanhThoiGian").size(),
        printed.one("CoQuanBanHanh").size());
  }

  /** The length in twips of the line drawn below a paragraph in a column of this width. */
  private static int lineUnder(PrintedParagraph paragraph, int column) {
    PrintedParagraph line = paragraph.next();
    assertThat(line.style()).isEqualTo("DongKe");
    assertThat(line.indent("left")).isEqualTo(line.indent("right"));
    return column - line.indent("left") - line.indent("right");
  }
}
