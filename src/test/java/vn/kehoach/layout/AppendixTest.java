package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.layout.SamplePlan.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.NumberedRow;
import vn.kehoach.number.NumberedBlock.Prose;
import vn.kehoach.number.NumberedBlock.RowKind;
import vn.kehoach.number.NumberedBlock.Table;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.number.Piece;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Head.PartialDate;

/** Section 14 of the rules: appendices; and tables. */
class AppendixTest {
  private final SamplePlan plan = new SamplePlan();

  @Test
  void pl01ToPl04HeadOfAnAppendix() {
    plan.appendices = List.of(appendix("I", false), appendix("II", false));
    Printed printed = Printed.of(plan);

    assertThat(printed.ofStyle("PhuLuc"))
        .extracting(PrintedParagraph::text)
        .containsExactly("Phụ lục I", "Phụ lục II");
    assertThat(printed.ofStyle("PhuLuc"))
        .allMatch(p -> p.size() == 28 && p.bold() && !p.italic() && p.align().equals("center"))
        .allMatch(p -> p.indent("firstLine") == 0);
    assertThat(printed.ofStyle("TenPhuLuc"))
        .allMatch(p -> p.text().equals("BẢNG PHÂN CÔNG NHIỆM VỤ"))
        .allMatch(p -> p.size() == 28 && p.bold() && p.align().equals("center"));
    assertThat(printed.ofStyle("KemTheo"))
        .allMatch(p -> p.size() == 28 && p.italic() && !p.bold() && p.align().equals("center"))
        .allMatch(p -> p.next().style().equals("DongKe"))
        .extracting(p -> p.text().replace('\n', ' '))
        .allMatch(
            text ->
                text.equals(
                    "(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026"
                        + " của Ủy ban nhân dân xã Kẻ Sặt)"));
  }

  @Test
  void pl01ASingleAppendixHasNoNumber() {
    plan.appendices = List.of(appendix("", false));
    assertThat(Printed.of(plan).one("PhuLuc").text()).isEqualTo("Phụ lục");
  }

  @Test
  void pl04BeforeIssueNumberAndDayStayBlank() {
    plan.number = 0;
    plan.date = new PartialDate(0, 5, 2026);
    plan.appendices = List.of(appendix("", false));

    assertThat(Printed.of(plan).one("KemTheo").text())
        .matches("(?s)\\(Kèm theo Kế hoạch số +/KH-UBND.ngày +tháng 5 năm 2026 của .*\\)");
  }

  @Test
  void pn02Pn03EachAppendixIsASectionWithItsOwnPageNumbers() {
    plan.appendices = List.of(appendix("I", true), appendix("II", false));
    List<Element> sections = Xml.all(Printed.of(plan).root(), "w:sectPr");

    assertThat(sections).hasSize(3).allMatch(s -> Xml.child(s, "w:titlePg") != null);
    assertThat(Xml.child(sections.get(0), "w:pgNumType")).isNull();
    assertThat(sections.subList(1, 3))
        .allMatch(s -> Xml.child(s, "w:pgNumType").getAttribute("w:start").equals("1"));
  }

  @Test
  void pl08LandscapeOnlyWhereItWasAskedFor() {
    plan.appendices = List.of(appendix("I", true), appendix("II", false));
    List<Element> sizes = Xml.all(Printed.of(plan).root(), "w:pgSz");

    assertThat(sizes)
        .extracting(s -> s.getAttribute("w:w") + "x" + s.getAttribute("w:h"))
        .containsExactly("11906x16838", "16838x11906", "11906x16838");
    assertThat(sizes.get(1).getAttribute("w:orient")).isEqualTo("landscape");
  }

  @Test
  void theMarksOfTheFirstPageAreNotRepeatedOnAppendices() {
    plan.appendices = List.of(appendix("", false));
    assertThat(Xml.all(Printed.of(plan).root(), "w:headerReference"))
        .filteredOn(r -> r.getAttribute("w:type").equals("first"))
        .extracting(r -> r.getAttribute("r:id"))
        .containsExactly("rId5", "rId6");
  }

  @Test
  void pl07AnAppendixEndsWithTheEndMark() {
    plan.appendices =
        List.of(
            new NumberedAppendix("I", List.of(), false, List.of(prose("Hết."))),
            new NumberedAppendix("II", List.of(), false, List.of(table())));
    List<String> texts = Printed.of(plan).texts();

    assertThat(texts).contains("Hết./.");
    assertThat(texts.get(texts.size() - 1)).isEqualTo("./.");
  }

  @Test
  void tablesRepeatTheirHeadAndSplitNoRow() {
    plan.blocks.add(table());
    Element table = Xml.all(Printed.of(plan).root(), "w:tbl").get(1);
    List<Element> rows = Xml.all(table, "w:tr");

    assertThat(Xml.at(rows.get(0), "w:trPr", "w:tblHeader")).isNotNull();
    assertThat(rows).allMatch(row -> Xml.at(row, "w:trPr", "w:cantSplit") != null);
    assertThat(Xml.all(table, "w:tblHeader")).hasSize(1);
    assertThat(rows.get(1).getTextContent().strip()).isEqualTo("Nhóm I");
    assertThat(Xml.all(rows.get(1), "w:gridSpan").get(0).getAttribute("w:val")).isEqualTo("3");
  }

  @Test
  void cellsAreSetByTheirColumn() {
    plan.blocks.add(table());
    Printed printed = Printed.of(plan);

    assertThat(look(printed, "1")).isEqualTo("OBangGiua");
    assertThat(look(printed, "Tuyên truyền")).isEqualTo("OBang");
    assertThat(look(printed, "1.234,5")).isEqualTo("OBangPhai");
    assertThat(look(printed, "STT")).isEqualTo("DauBang");
    assertThat(printed.styles().value("OBangPhai", "pPr", "jc", "val")).hasValue("right");
    assertThat(printed.styles().on("DauBang", "rPr", "b")).isTrue();
  }

  @Test
  void theTotalIsBold() {
    plan.blocks.add(table());
    PrintedParagraph total = paragraph(Printed.of(plan), "29.628");

    assertThat(total.runStyle("29.628")).isEqualTo("NhanDam");
  }

  @Test
  void everyCellHoldsAParagraphAndTablesNeverTouch() {
    plan.blocks.addAll(List.of(table(), table()));
    Element root = Printed.of(plan).root();

    assertThat(Xml.all(root, "w:tc")).allMatch(cell -> Xml.child(cell, "w:p") != null);
    assertThat(Xml.all(root, "w:tbl"))
        .allMatch(t -> !((Element) nextElement(t)).getTagName().equals("w:tbl"));
  }

  @Test
  void aTableWithoutTitleKeepsADistanceFromTheText() {
    plan.blocks.addAll(List.of(prose("Văn bản."), new Table(List.of(), columns(), List.of())));
    PrintedParagraph before = Printed.of(plan).one("NoiDung").next();

    assertThat(before.style()).isEqualTo("KhoangBang");
    assertThat(before.spacing("line")).isGreaterThanOrEqualTo(120);
  }

  @Test
  void aSmallTableInAText() {
    List<List<List<Run>>> rows =
        List.of(
            List.of(List.of(Run.of("Tháng")), List.of(Run.of("Việc"))),
            List.of(List.of(Run.of("6")), List.of(Run.of("Tập huấn"))));
    plan.blocks.add(new Prose(List.of(new Piece.Grid(rows))));
    Printed printed = Printed.of(plan);

    assertThat(look(printed, "Việc")).isEqualTo("DauBang");
    assertThat(look(printed, "Tập huấn")).isEqualTo("OBang");
  }

  private static String look(Printed printed, String text) {
    return paragraph(printed, text).style();
  }

  private static PrintedParagraph paragraph(Printed printed, String text) {
    return printed.paragraphs().stream()
        .filter(p -> p.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static org.w3c.dom.Node nextElement(Element element) {
    org.w3c.dom.Node next = element.getNextSibling();
    while (!(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return next;
  }

  private static NumberedAppendix appendix(String number, boolean landscape) {
    return new NumberedAppendix(
        number, List.of(Run.of("Bảng phân công nhiệm vụ")), landscape, List.of(prose("Văn bản.")));
  }

  static NumberedBlock table() {
    List<NumberedRow> rows = new ArrayList<>();
    rows.add(new NumberedRow(RowKind.GROUP, List.of(List.of(SamplePlan.paragraph("Nhóm I")))));
    rows.add(row(RowKind.CELLS, "1", "Tuyên truyền", "1.234,5"));
    rows.add(row(RowKind.TOTAL, "", "Tổng cộng", "29.628"));
    return new Table(List.of(Run.of("Dự toán")), columns(), rows);
  }

  private static List<NumberedColumn> columns() {
    return List.of(
        new NumberedColumn(List.of(Run.of("STT")), null, Align.UNSAID, true, false),
        new NumberedColumn(List.of(Run.of("Nội dung")), null, Align.UNSAID, false, false),
        new NumberedColumn(List.of(Run.of("Kinh phí")), null, Align.UNSAID, false, true));
  }

  private static NumberedRow row(RowKind kind, String... cells) {
    return new NumberedRow(kind, Stream.of(cells).map(AppendixTest::cell).toList());
  }

  private static List<Piece> cell(String text) {
    return text.isEmpty() ? List.of() : List.of(SamplePlan.paragraph(text));
  }
}
