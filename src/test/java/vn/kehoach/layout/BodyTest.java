package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.layout.SamplePlan.label;
import static vn.kehoach.layout.SamplePlan.prose;
import static vn.kehoach.layout.SamplePlan.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedBlock.PageBreak;
import vn.kehoach.number.NumberedBlock.Prose;
import vn.kehoach.number.Piece;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Level;

/** Section 8 of the rules: the paragraphs of the body. */
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
    plan.blocks.add(SampleBlocks.everyKind());
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
}
