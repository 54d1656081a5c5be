package vn.kehoach.document;

import java.text.Normalizer;
import java.util.List;
import org.w3c.dom.Element;
import vn.kehoach.docx.PartKind;
import vn.kehoach.layout.Xml;

/** Paper, margins, font, page numbers (nd30 section 1). */
final class PageRules {
  private static final List<String> STAMPS = List.of("DauKhan");

  private PageRules() {}

  static void check(WordDocument document, Faults faults) {
    List<Element> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      paper(sections.get(i), i > 0, faults);
      numbers(document, sections.get(i), i > 0, faults);
    }
    boolean footers = document.parts().stream().anyMatch(p -> p.kind() == PartKind.FOOTER);
    faults.require(!footers, "PN-01", "a footer");
    document.paragraphs().forEach(p -> font(p, faults));
  }

  private static void paper(Element section, boolean appendix, Faults faults) {
    Element size = Xml.child(section, "w:pgSz");
    boolean landscape = size.getAttribute("w:orient").equals("landscape");
    faults.require(appendix || !landscape, "PG-02", "landscape");
    faults.within(length(size, landscape ? "h" : "w"), 11886, 11926, "PG-01", "width");
    faults.within(length(size, landscape ? "w" : "h"), 16818, 16858, "PG-01", "height");
    Element margins = Xml.child(section, "w:pgMar");
    faults.within(length(margins, "top"), 1134, 1418, "PG-03", "top");
    faults.within(length(margins, "bottom"), 1134, 1418, "PG-03", "bottom");
    faults.within(length(margins, "left"), 1701, 1985, "PG-04", "left");
    faults.within(length(margins, "right"), 850, 1134, "PG-05", "right");
    faults.within(length(margins, "header"), 567, 567, "PG-06", "header");
  }

  private static void numbers(
      WordDocument document, Element section, boolean appendix, Faults faults) {
    faults.require(Xml.child(section, "w:titlePg") != null, appendix ? "PN-03" : "PN-01", "first");
    Element count = Xml.child(section, "w:pgNumType");
    boolean restarts = count != null && count.getAttribute("w:start").equals("1");
    faults.require(!appendix || restarts, "PN-02", "start");
    faults.require(count == null || !count.hasAttribute("w:fmt"), "PN-01", "format");
    for (Element reference : Xml.all(section, "w:headerReference")) {
      boolean first = reference.getAttribute("w:type").equals("first");
      header(document.header(reference.getAttribute("r:id")), first, faults);
    }
  }

  private static void header(List<Paragraph> header, boolean first, Faults faults) {
    boolean number = header.stream().anyMatch(p -> p.text().contains(" PAGE "));
    faults.require(number != first, "PN-01", header);
    if (!first) {
      Paragraph only = header.get(0);
      faults.require(header.size() == 1 && only.align().equals("center"), "PN-01", header);
      faults.require(only.isSet(13, 14, ""), "PN-01", only.words());
      faults.require(only.text().strip().matches("PAGE +\\d+"), "PN-04", only);
    }
  }

  private static void font(Paragraph paragraph, Faults faults) {
    for (Paragraph.Words words : paragraph.words()) {
      faults.require(words.font().equals("Times New Roman"), "PG-07", paragraph);
      boolean black = List.of("000000", "auto").contains(words.color());
      faults.require(black || STAMPS.contains(paragraph.style()), "PG-07", words);
    }
    boolean nfc = Normalizer.isNormalized(paragraph.text(), Normalizer.Form.NFC);
    faults.require(nfc, "PG-08", paragraph);
  }

  private static int length(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute("w:" + attribute));
  }
}
