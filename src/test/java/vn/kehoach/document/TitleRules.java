package vn.kehoach.document;

import java.util.List;

/** Name of the type, subject, legal bases (nd30 section 7, 8.1). */
final class TitleRules {
  private TitleRules() {}

  static void check(WordDocument document, Faults faults) {
    Paragraph type = document.first("TenLoai").orElse(null);
    Paragraph subject = document.first("TrichYeu").orElse(null);
    faults.require(type != null && type.text().equals("KẾ HOẠCH"), "TL-01", type);
    faults.require(subject != null, "TL-02", "no subject");
    if (type == null || subject == null) {
      return;
    }
    for (Paragraph p : List.of(type, subject)) {
      faults.require(p.isSet(13, 14, "b") && p.align().equals("center"), "TL-01", p.words());
      faults.require(p.length("spacing", "line") == 240, "TL-04", p);
    }
    faults.require(type.points() == subject.points(), "TL-04", type.points());
    faults.require(subject.length("spacing", "before") == 0, "TL-04", subject);
    int at = document.paragraphs().indexOf(type);
    faults.require(document.paragraphs().get(at + 1).equals(subject), "TL-02", "not right below");
    String text = subject.text();
    faults.require(Character.isUpperCase(text.codePointAt(0)), "TL-04", text);
    faults.require(!text.matches("(?s).*[.;:,]\\s*"), "TL-04", text);
    faults.require(!text.startsWith("V/v"), "TL-04", text);
    faults.require(!HeadRules.isCapitals(subject), "TL-02", text);
    bases(document, faults);
  }

  private static void bases(WordDocument document, Faults faults) {
    List<Paragraph> bases = document.ofStyle("CanCu");
    for (int i = 0; i < bases.size(); i++) {
      Paragraph basis = bases.get(i);
      String mark = i + 1 < bases.size() ? ";" : ".";
      faults.require(basis.isSet(13, 14, "i"), "CC-01", basis.words());
      faults.require(basis.text().matches("[^\\n]*[^\\s.;:,]" + "[" + mark + "]"), "CC-01", basis);
    }
    List<Paragraph> opening = document.ofStyle("MoDau");
    for (int i = 0; i < opening.size(); i++) {
      boolean ended = i + 1 < opening.size() || opening.get(i).text().endsWith(":");
      faults.require(ended && opening.get(i).isSet(13, 14, ""), "CC-05", opening.get(i));
    }
  }
}
