package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Section 1 of the rules: page, font and page number. */
class PageTest {
  private final SamplePlan plan = new SamplePlan();

  @Test
  void pg01ToPg05PaperAndMargins() {
    Element section = Xml.all(Printed.of(plan).root(), "w:sectPr").get(0);
    Element size = Xml.child(section, "w:pgSz");
    Element margins = Xml.child(section, "w:pgMar");

    assertThat(twips(size, "w")).isEqualTo(11906);
    assertThat(twips(size, "h")).isEqualTo(16838);
    assertThat(size.hasAttribute("w:orient")).isFalse();
    assertThat(twips(margins, "top")).isBetween(1134, 1418);
    assertThat(twips(margins, "bottom")).isBetween(1134, 1418);
    assertThat(twips(margins, "left")).isBetween(1701, 1985);
    assertThat(twips(margins, "right")).isBetween(850, 1134);
  }

  @Test
  void pg07OneFontBlack() {
    Printed printed = Printed.of(plan);
    for (String slot : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
      assertThat(printed.styles().value("NoiDung", "rPr", "rFonts", slot))
          .hasValue("Times New Roman");
    }
    assertThat(printed.xml("/word/document.xml")).doesNotContain("w:rFonts");
    assertThat(printed.xml("/word/styles.xml").split("w:rFonts ")).hasSize(2);
    assertThat(printed.paragraphs()).allMatch(p -> p.color().equals("000000"));
  }

  @Test
  void pn01PageNumberInTheHeaderFromTheSecondPage() {
    Printed printed = Printed.of(plan);
    Element section = Xml.all(printed.root(), "w:sectPr").get(0);

    assertThat(Xml.child(section, "w:titlePg")).isNotNull();
    assertThat(printed.xml("/word/header.xml")).contains(" PAGE ", "SoTrang");
    assertThat(printed.xml("/word/header_first.xml")).doesNotContain("PAGE");
    assertThat(printed.styles().value("SoTrang", "pPr", "jc", "val")).hasValue("center");
    assertThat(printed.styles().value("SoTrang", "rPr", "sz", "val")).hasValue("28");
    assertThat(printed.file().parts()).noneMatch(p -> p.name().contains("footer"));
  }

  private static int twips(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute("w:" + attribute));
  }
}
