package vn.kehoach.document;

import java.util.List;
import org.w3c.dom.Element;

/** Appendices (nd30 section 14). */
final class AppendixRules {
  private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V");

  private AppendixRules() {}

  static void check(WordDocument document, Faults faults) {
    int appendices = document.ofStyle("PhuLuc").size();
    faults.require(document.sections().size() == 1 + appendices, "PL-06", appendices);
    for (int i = 0; i < appendices; i++) {
      List<Element> flow = document.flow(i + 1);
      String label = appendices == 1 ? "Phụ lục" : "Phụ lục " + NUMBERS.get(i);
      begin(document, flow, label, faults);
      for (Element element : flow) {
        document.paragraphs(element).forEach(p -> none(p, faults));
      }
    }
    if (document.isAttached()) {
      document.first("KemTheo").ifPresent(p -> reference(p, "Quyết định", "PL-09", faults));
    }
  }

  private static void begin(
      WordDocument document, List<Element> flow, String label, Faults faults) {
    Paragraph first = document.paragraphs(flow.get(0)).get(0);
    Paragraph title = document.paragraphs(flow.get(1)).get(0);
    Paragraph reference = document.paragraphs(flow.get(2)).get(0);
    faults.require(first.text().equals(label), "PL-01", first);
    faults.require(first.isSet(14, 14, "b") && first.align().equals("center"), "PL-02", first);
    faults.require(title.isSet(13, 14, "b") && title.align().equals("center"), "PL-03", title);
    faults.require(HeadRules.isCapitals(title), "PL-03", title);
    reference(reference, "Kế hoạch", "PL-04", faults);
    Paragraph line = document.paragraphs(flow.get(3)).get(0);
    faults.require(line.style().equals("DongKe") && line.is("pBdr"), "PL-05", line);
  }

  private static void reference(Paragraph p, String type, String rule, Faults faults) {
    String text = p.text().replace('\n', ' ');
    String number = "số ([ \\u00A0]+|\\d{2,})/[\\p{Lu}Đ-]+ ngày .+ tháng .+ năm .+ của .+\\)";
    boolean own =
        text.matches("\\(Kèm theo " + type + " (ban hành kèm theo Quyết định )?" + number);
    faults.require(own, rule, p);
    faults.require(p.isSet(13, 14, "i") && p.align().equals("center"), rule, p.words());
  }

  private static void none(Paragraph p, Faults faults) {
    List<String> head = List.of("QuocHieu", "SoKyHieu", "NoiNhan", "QuyenHanChucVu");
    faults.require(!head.contains(p.style()), "PL-07", p);
  }
}
