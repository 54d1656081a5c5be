package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.layout.SamplePlan.prose;
import static vn.kehoach.layout.SamplePlan.recipient;
import static vn.kehoach.layout.SamplePlan.signature;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.kehoach.plan.Closing.Filing;
import vn.kehoach.plan.Closing.Right;
import vn.kehoach.plan.Closing.Signature;

/** Sections 9 and 11 of the rules: signature and recipients. */
class ClosingTest {
  private static final String COLLECTIVE = "Ủy ban nhân dân";

  private final SamplePlan plan = new SamplePlan();

  static Stream<Arguments> signatures() {
    return Stream.of(
        Arguments.of(
            signature(Right.HEAD, "Chủ tịch", COLLECTIVE),
            List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        Arguments.of(signature(Right.HEAD, "Chủ tịch", ""), List.of("CHỦ TỊCH")),
        Arguments.of(
            signature(Right.ACTING, "Chủ tịch", COLLECTIVE),
            List.of("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH")),
        Arguments.of(signature(Right.ACTING, "Quyền Chủ tịch", ""), List.of("Q. CHỦ TỊCH")),
        Arguments.of(
            signature(Right.DEPUTY, "Phó Chủ tịch", COLLECTIVE),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        Arguments.of(
            signature(Right.DEPUTY, "Phó Chủ tịch", ""), List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        Arguments.of(
            signature(Right.BY_ORDER, "Chánh Văn phòng", ""),
            List.of("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")),
        Arguments.of(
            signature(Right.AUTHORISED, "Trưởng phòng", ""),
            List.of("TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG")));
  }

  @ParameterizedTest
  @MethodSource("signatures")
  void ky02Ky03WhoSignsAndByWhichRight(Signature signature, List<String> lines) {
    plan.signature = signature;
    assertThat(Printed.of(plan).ofStyle("QuyenHanChucVu"))
        .extracting(PrintedParagraph::text)
        .containsExactlyElementsOf(lines);
  }

  @Test
  void ky01LookOfTheSignature() {
    Printed printed = Printed.of(plan);
    PrintedParagraph name = printed.one("HoTenNguoiKy");

    assertThat(name.text()).isEqualTo("Nguyễn Văn A");
    assertThat(printed.ofStyle("QuyenHanChucVu"))
        .allMatch(p -> p.bold() && !p.italic() && p.size() == 28 && p.align().equals("center"));
    assertThat(name.bold()).isTrue();
    assertThat(name.size()).isEqualTo(28);
    assertThat(name.align()).isEqualTo("center");
  }

  @Test
  void ky05RecipientsAndTitleStandLevel() {
    Element row = Xml.all(table(Printed.of(plan)), "w:tr").get(0);
    List<Element> cells = Xml.all(row, "w:tc");

    assertThat(cells).hasSize(2);
    assertThat(firstText(cells.get(0))).isEqualTo("Nơi nhận:");
    assertThat(firstText(cells.get(1))).isEqualTo("TM. ỦY BAN NHÂN DÂN");
  }

  @Test
  void ky06RoomToSignAndNoSplit() {
    plan.blocks.add(prose("Đoạn áp chót."));
    Printed printed = Printed.of(plan);

    assertThat(printed.one("ChoKy").spacing("line")).isBetween(4 * 280, 5 * 322);
    assertThat(Xml.all(table(printed), "w:tr")).hasSize(1);
    assertThat(Xml.all(table(printed), "w:cantSplit")).hasSize(1);
    assertThat(printed.one("KetThuc").keepsWithNext()).isTrue();
    assertThat(printed.one("NoiDung").keepsWithNext()).isFalse();
  }

  @Test
  void ky06WithoutAClosingTheLastParagraphStaysWithTheSignature() {
    plan.closing = List.of();
    plan.blocks.add(prose("Một.", "Hai."));

    assertThat(Printed.of(plan).ofStyle("NoiDung"))
        .extracting(PrintedParagraph::keepsWithNext)
        .containsExactly(false, true);
  }

  @Test
  void aDraftWithoutSignerShowsTheGap() {
    plan.signature = null;
    PrintedParagraph title = Printed.of(plan).one("QuyenHanChucVu");

    assertThat(title.runStyle(title.text())).isEqualTo("ConTrong");
  }

  @Test
  void nn01TheWordRecipients() {
    PrintedParagraph word = Printed.of(plan).one("NoiNhan");

    assertThat(word.text()).isEqualTo("Nơi nhận:");
    assertThat(word.size()).isEqualTo(24);
    assertThat(word.bold() && word.italic()).isTrue();
    assertThat(word.indent("firstLine") + word.indent("left")).isZero();
  }

  @Test
  void nn02Nn03Recipients() {
    plan.recipients = List.of(recipient("Sở Nội vụ", "để b/c"), recipient("Các thôn", ""));
    List<PrintedParagraph> list = Printed.of(plan).ofStyle("DanhSachNoiNhan");

    assertThat(list)
        .extracting(PrintedParagraph::text)
        .containsExactly("- Sở Nội vụ (để b/c);", "- Các thôn;", "- Lưu: VT, VHXH.");
    assertThat(list)
        .allMatch(p -> p.size() == 22 && !p.bold() && !p.italic() && p.indent("firstLine") == 0);
  }

  static Stream<Arguments> filings() {
    return Stream.of(
        Arguments.of(new Filing(List.of("VT"), List.of(), "", 0), "- Lưu: VT."),
        Arguments.of(new Filing(List.of(), List.of(), "", 0), "- Lưu: VT."),
        Arguments.of(new Filing(List.of("VT", "HC"), List.of(), "", 2), "- Lưu: VT, HC (2)."),
        Arguments.of(
            new Filing(List.of("VT", "VHXH"), List.of(), "NTM", 5), "- Lưu: VT, VHXH. NTM.(5)"));
  }

  @ParameterizedTest
  @MethodSource("filings")
  void nn03Nn04Nn09Filing(Filing filing, String line) {
    plan.recipients = List.of();
    plan.filing = filing;
    PrintedParagraph last = Printed.of(plan).one("DanhSachNoiNhan");

    assertThat(last.text()).isEqualTo(line);
    assertThat(line).matches("^- Lưu: VT(, ?[^.;]+)?( \\(\\d+\\))?\\.( ?[\\p{Lu}.]+\\(\\d+\\))?$");
  }

  @Test
  void aLongRecipientWidensItsColumnALittle() {
    plan.recipients = List.of(recipient("Các thôn", ""));
    assertThat(leftColumn()).isEqualTo(4082);
    plan.recipients = List.of(recipient("UBMTTQ và các đoàn thể chính trị - xã hội huyện", ""));
    assertThat(leftColumn()).isBetween(4083, 4819);
    plan.recipients = List.of(recipient("Ủy ban Mặt trận Tổ quốc Việt Nam ".repeat(3), ""));
    assertThat(leftColumn()).isEqualTo(4082);
  }

  @Test
  void nn06NoAddressee() {
    assertThat(Printed.of(plan).texts()).noneMatch(text -> text.contains("Kính gửi"));
  }

  private static Element table(Printed printed) {
    return Xml.all(printed.root(), "w:tbl").stream()
        .filter(t -> t.getTextContent().contains("Nơi nhận:"))
        .findFirst()
        .orElseThrow();
  }

  private int leftColumn() {
    Element column = Xml.all(table(Printed.of(plan)), "w:gridCol").get(0);
    return Integer.parseInt(column.getAttribute("w:w"));
  }

  private static String firstText(Element cell) {
    return Xml.all(cell, "w:p").get(0).getTextContent();
  }
}
