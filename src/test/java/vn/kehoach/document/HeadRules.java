package vn.kehoach.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.kehoach.layout.Xml;

/** National name and motto, issuing body, number, place and date (nd30 sections 3 to 6). */
final class HeadRules {
  private static final Pattern NUMBER =
      Pattern.compile("Số: (0[1-9]|[1-9]\\d+|[ \\u00A0]{2,})/KH-[\\p{Lu}Đ]+(-[\\p{Lu}Đ]+)*");
  private static final String BLANK = "[ \\u00A0]+";
  private static final Pattern DATE =
      Pattern.compile(
          "\\p{Lu}[^,]*, ngày (0[1-9]|[12]\\d|3[01]|BLANK) tháng (01|02|[3-9]|1[0-2]|BLANK)"
                  .replace("BLANK", BLANK)
              + " năm (\\d{4}|[ \\u00A0]+)");
  private static final Pattern OLD_LEVELS =
      Pattern.compile("(^|\\s)(HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)(\\s|$)");
  private static final int TWO_LEVELS_SINCE = 2025;

  private HeadRules() {}

  static void check(WordDocument document, Faults faults) {
    Paragraph nation = one(document, "QuocHieu", "QH-01", faults);
    Paragraph motto = one(document, "TieuNgu", "QH-02", faults);
    if (nation == null || motto == null) {
      return;
    }
    faults.require(nation.text().equals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), "QH-01", nation);
    faults.require(nation.isSet(12, 13, "b"), "QH-01", nation.words());
    faults.require(motto.text().equals("Độc lập - Tự do - Hạnh phúc"), "QH-02", motto);
    faults.require(motto.isSet(13, 14, "b"), "QH-02", motto.words());
    document.ofStyle("QuocHieu", "TieuNgu").forEach(p -> tight(p, "QH-04", faults));
    table(document, nation, faults);
    body(document, faults);
    faults.require(document.isAttached() == document.first("SoKyHieu").isEmpty(), "PL-09", "Số");
    document.first("SoKyHieu").ifPresent(p -> number(document, p, faults));
    document.first("DiaDanhThoiGian").ifPresent(p -> date(p, nation, motto, faults));
  }

  private static Paragraph one(WordDocument document, String style, String rule, Faults faults) {
    List<Paragraph> found = document.ofStyle(style);
    faults.require(found.size() == 1, rule, found);
    return found.isEmpty() ? null : found.get(0);
  }

  private static void tight(Paragraph p, String rule, Faults faults) {
    boolean tight = p.length("spacing", "before") == 0 && p.length("spacing", "after") == 0;
    faults.require(tight && p.length("spacing", "line") == 240, rule, p);
    faults.require(p.align().equals("center"), rule, p);
  }

  /** Two columns without lines; the right one holds the national name on one line (BX-03). */
  private static void table(WordDocument document, Paragraph nation, Faults faults) {
    Element table = document.flow(0).get(0);
    List<Element> columns = Xml.all(Xml.child(table, "w:tblGrid"), "w:gridCol");
    faults.require(columns.size() == 2, "BX-02", columns.size());
    faults.require(Xml.at(table, "w:tblPr", "w:tblBorders") == null, "BX-02", "borders");
    int right = Integer.parseInt(columns.get(1).getAttribute("w:w"));
    int needed = nation.points() == 13 ? 5425 : 5006;
    faults.require(right >= needed, "BX-03", right);
  }

  private static void body(WordDocument document, Faults faults) {
    Paragraph body = one(document, "CoQuanBanHanh", "CQ-01", faults);
    faults.require(isCapitals(body), "CQ-03", body);
    faults.require(body.isSet(12, 13, "b"), "CQ-03", body.words());
    tight(body, "CQ-03", faults);
    for (Paragraph parent : document.ofStyle("CoQuanChuQuan")) {
      faults.require(isCapitals(parent), "CQ-02", parent);
      faults.require(parent.isSet(12, 13, ""), "CQ-02", parent.words());
      tight(parent, "CQ-02", faults);
      boolean committee = body.text().startsWith("ỦY BAN NHÂN DÂN");
      faults.require(!committee, "CQ-05", parent);
    }
    boolean old = OLD_LEVELS.matcher(body.text()).find();
    faults.require(!old || year(document) < TWO_LEVELS_SINCE, "CQ-07", body);
  }

  private static int year(WordDocument document) {
    String date = document.first("DiaDanhThoiGian").map(Paragraph::text).orElse("");
    Matcher year = Pattern.compile("năm (\\d{4})").matcher(date);
    return year.find() ? Integer.parseInt(year.group(1)) : 9999;
  }

  static boolean isCapitals(Paragraph p) {
    return p.text().equals(p.text().toUpperCase(Locale.ROOT));
  }

  private static void number(WordDocument document, Paragraph number, Faults faults) {
    faults.require(document.ofStyle("SoKyHieu").size() == 1, "SK-01", number);
    faults.require(NUMBER.matcher(number.text()).matches(), "SK-08", number);
    faults.require(number.isSet(13, 13, ""), "SK-01", number.words());
    faults.require(number.align().equals("center"), "SK-04", number);
    Paragraph date = document.first("DiaDanhThoiGian").orElseThrow();
    faults.require(row(number.element()) == row(date.element()), "DD-01", "not one row");
    int lower = baseline(number) - baseline(date);
    faults.within(lower, -4, 4, "DD-01", "twips between number and date");
  }

  /** Where the letters stand below the top of the row, in twips: the font rises 0.891 em. */
  private static int baseline(Paragraph p) {
    return p.length("spacing", "before") + (int) Math.round(p.points() * 20 * 0.891);
  }

  private static Element row(Element paragraph) {
    return (Element) paragraph.getParentNode().getParentNode();
  }

  private static void date(Paragraph date, Paragraph nation, Paragraph motto, Faults faults) {
    String text = date.text().replace('\n', ' ');
    Matcher parts = DATE.matcher(text);
    faults.require(parts.matches(), "DD-04", date);
    faults.require(date.isSet(13, 14, "i"), "DD-01", date.words());
    faults.require(date.align().equals("center"), "DD-01", date);
    faults.require(parts.matches() && isReal(parts), "DD-04", date);
    String sizes = nation.points() + "/" + motto.points() + "/" + date.points();
    faults.require(List.of("13/14/14", "12/13/13").contains(sizes), "PG-09", sizes);
  }

  /** A date of which a part is blank can still become real. */
  private static boolean isReal(Matcher parts) {
    if (parts.group(1).isBlank() || parts.group(2).isBlank() || parts.group(3).isBlank()) {
      return true;
    }
    try {
      LocalDate.of(
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(1)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
