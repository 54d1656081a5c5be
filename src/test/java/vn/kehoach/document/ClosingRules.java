package vn.kehoach.document;

import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.kehoach.layout.Xml;

/** Signature and recipients (nd30 sections 9 and 11). */
final class ClosingRules {
  private static final Pattern FILED =
      Pattern.compile("- Lưu: VT(, ?[^.;]+)?( \\(\\d+\\))?\\.( ?[\\p{Lu}.]+(\\(\\d+\\))?)?");
  private static final Pattern COLLECTIVE = Pattern.compile("TM\\. [\\p{Lu} ,-]+");
  private static final Pattern HEAD = Pattern.compile("(Q\\. )?[\\p{Lu}][\\p{Lu} ,-]+");
  private static final Pattern FOR_HEAD = Pattern.compile("(KT|TL|TUQ)\\. [\\p{Lu} ,-]+");
  private static final Pattern RANK = Pattern.compile("(?i)(GS|PGS|TS|ThS|CN|KS|BS|Ông|Bà)[. ].*");

  private ClosingRules() {}

  static void check(WordDocument document, Faults faults) {
    List<Element> tables =
        document.flow(0).stream()
            .filter(e -> e.getTagName().equals("w:tbl") && BodyRules.isClosing(document, e))
            .toList();
    faults.require(tables.size() == (document.isAttached() ? 0 : 1), "KY-05", tables.size());
    for (Element table : tables) {
      table(document, table, faults);
    }
    boolean greeting =
        document.paragraphs().stream().anyMatch(p -> p.text().startsWith("Kính gửi"));
    faults.require(!greeting, "NN-06", "Kính gửi");
  }

  private static void table(WordDocument document, Element table, Faults faults) {
    List<Element> rows = Xml.all(table, "w:tr");
    List<Element> cells = Xml.all(rows.get(0), "w:tc");
    faults.require(rows.size() == 1 && cells.size() == 2, "KY-05", "one row, two cells");
    faults.require(Xml.at(rows.get(0), "w:trPr", "w:cantSplit") != null, "KY-06", "may split");
    faults.require(Xml.at(table, "w:tblPr", "w:tblBorders") == null, "BX-02", "borders");
    recipients(document.paragraphs(cells.get(0)), faults);
    signature(document.paragraphs(cells.get(1)), faults);
  }

  private static void recipients(List<Paragraph> lines, Faults faults) {
    Paragraph label = lines.get(0);
    faults.require(label.text().equals("Nơi nhận:"), "NN-01", label);
    faults.require(label.isSet(12, 12, "bi"), "NN-01", label.words());
    for (Paragraph p : lines) {
      boolean left = p.align().equals("left") && p.length("ind", "left") == 0;
      faults.require(left && p.length("ind", "firstLine") == 0, "NN-02", p);
    }
    List<Paragraph> list = lines.subList(1, lines.size());
    list.forEach(p -> faults.require(p.isSet(11, 11, ""), "NN-02", p.words()));
    for (Paragraph p : list.subList(0, list.size() - 1)) {
      faults.require(p.text().matches("- [^\\n]*[^\\s;.,];"), "NN-04", p);
    }
    Paragraph last = list.get(list.size() - 1);
    faults.require(FILED.matcher(last.text()).matches(), "NN-04", last);
    faults.require(!list.get(0).text().contains("Như trên"), "NN-06", list.get(0));
  }

  private static void signature(List<Paragraph> lines, Faults faults) {
    List<String> titles = text(lines, "QuyenHanChucVu");
    lines.forEach(p -> faults.require(p.align().equals("center"), "KY-05", p));
    for (Paragraph p : lines) {
      faults.require(p.text().isBlank() || p.isSet(14, 14, "b"), "KY-01", p.words());
    }
    if (titles.equals(List.of("NGƯỜI KÝ"))) {
      return;
    }
    boolean collective = !titles.isEmpty() && COLLECTIVE.matcher(titles.get(0)).matches();
    List<String> own = collective ? titles.subList(1, titles.size()) : titles;
    boolean head = own.size() == 1 && HEAD.matcher(own.get(0)).matches();
    boolean deputy = own.size() == 2 && FOR_HEAD.matcher(own.get(0)).matches();
    faults.require(head || deputy && HEAD.matcher(own.get(1)).matches(), "KY-02", titles);
    boolean ordered = own.get(0).startsWith("TL.") || own.get(0).startsWith("TUQ.");
    faults.require(!collective || !ordered, "KY-03", titles);
    text(lines, "HoTenNguoiKy").forEach(name -> name(name, faults));
  }

  private static void name(String name, Faults faults) {
    faults.require(!RANK.matcher(name).matches(), "KY-04", name);
    faults.require(name.matches("(\\p{Lu}\\p{Ll}*( |$))*"), "KY-01", name);
  }

  private static List<String> text(List<Paragraph> lines, String style) {
    return lines.stream().filter(p -> p.style().equals(style)).map(Paragraph::text).toList();
  }
}
