package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
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
import vn.kehoach.number.NumberedBlock.Section;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Level;

/** Section 8.3 of the rules: headings, clauses and points. */
class HeadingsTest {
  private final SamplePlan plan = new SamplePlan();

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
  void emphasisThatTheStyleAlreadyHasIsNotTakenAway() {
    Run bold = new Run("đậm", true, false, false);
    plan.blocks.add(new Section(label("1.", Level.ARABIC, 2), List.of(bold), List.of(), List.of()));

    assertThat(Printed.of(plan).one("KhoanTieuDe").runStyle("đậm")).isEmpty();
  }
}
