package vn.kehoach.document;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import vn.kehoach.layout.Xml;

/** Stamps of urgency, notes on circulation (nd30 section 12). */
final class MarkRules {
  private static final int MILLIMETRES_8 = 454;

  /** Width of the frame in twips by its words: 20, 40 and 30 mm. */
  private static final Map<String, Integer> URGENCY =
      Map.of("KHẨN", 1134, "THƯỢNG KHẨN", 2268, "HỎA TỐC", 1701);

  private static final List<String> CIRCULATION = List.of("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ");

  private MarkRules() {}

  static void check(WordDocument document, Faults faults) {
    document.ofStyle("DauKhan").forEach(p -> urgency(document, p, faults));
    for (Element reference : Xml.all(document.sections().get(0), "w:headerReference")) {
      for (Paragraph p : document.header(reference.getAttribute("r:id"))) {
        if (p.style().equals("PhamViLuuHanh")) {
          faults.require(CIRCULATION.contains(p.text()), "DU-03", p);
          faults.require(p.isSet(13, 14, "b"), "DU-03", p.words());
          faults.require(Xml.at(cell(p), "w:tcPr", "w:tcBorders") != null, "DU-03", "no frame");
        }
      }
    }
  }

  private static void urgency(WordDocument document, Paragraph p, Faults faults) {
    Integer width = URGENCY.get(p.text());
    faults.require(width != null, "DU-01", p);
    faults.require(p.isSet(13, 14, "b") && p.align().equals("center"), "DU-01", p.words());
    boolean red = p.words().stream().allMatch(w -> w.color().equals("FF0000"));
    faults.require(red, "DU-01", p.words());
    Element row = (Element) cell(p).getParentNode();
    Element height = Xml.at(row, "w:trPr", "w:trHeight");
    faults.require(near(height.getAttribute("w:val"), MILLIMETRES_8), "DU-01", "height");
    Element table = (Element) row.getParentNode();
    Element framed = Xml.at(table, "w:tblPr", "w:tblW");
    faults.require(width != null && near(framed.getAttribute("w:w"), width), "DU-01", "width");
    String style = Xml.at(table, "w:tblPr", "w:tblStyle").getAttribute("w:val");
    Element borders = Xml.at(p.styles().all().get(style), "w:tblPr", "w:tblBorders");
    faults.require(borders != null, "DU-01", "no frame in " + document.first("TenLoai"));
  }

  private static Element cell(Paragraph p) {
    return (Element) p.element().getParentNode();
  }

  private static boolean near(String twips, int wanted) {
    return Math.abs(Integer.parseInt(twips) - wanted) <= 6;
  }
}
