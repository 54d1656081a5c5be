package vn.kehoach.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The types of documents and their abbreviations (tên loại; nd30 AB-01, S-03). */
final class DocumentTypes {
  private static final String OWN = "Kế hoạch";
  private static final Map<String, String> ABBREVIATIONS = new LinkedHashMap<>();

  static {
    String table =
        "Nghị quyết NQ,Nghị định NĐ,Thông tư TT,Quyết định QĐ,Chỉ thị CT,Quy chế QC,Quy định QyĐ,"
            + "Thông báo TB,Hướng dẫn HD,Chương trình CTr,Kế hoạch KH,Phương án PA,Đề án ĐA,"
            + "Dự án DA,Báo cáo BC,Tờ trình TTr,Công điện CĐ";
    for (String line : table.split(",")) {
      int blank = line.lastIndexOf(' ');
      ABBREVIATIONS.put(line.substring(0, blank), line.substring(blank + 1));
    }
  }

  private DocumentTypes() {}

  /** The type whose name ends right before a place, followed by {@code link} ("" or " số"). */
  static Optional<String> before(Passage passage, int at, String link) {
    int end = at - link.length() - 1;
    if (passage.at(at - 1) != ' ' || !passage.same(link, end)) {
      return Optional.empty();
    }
    for (String type : ABBREVIATIONS.keySet()) {
      if (passage.follows(type, end)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type that a text names at a place. */
  static Optional<String> at(Passage passage, int at) {
    return ABBREVIATIONS.keySet().stream().filter(type -> passage.has(type, at)).findFirst();
  }

  /** Whether some words name a document other than the plan that they stand in. */
  static boolean namesAnother(String words) {
    boolean plain = words.contains("Luật") || words.contains("Công văn") || words.contains(" số ");
    return plain
        || ABBREVIATIONS.keySet().stream().anyMatch(t -> !t.equals(OWN) && words.contains(t));
  }

  /** Whether the abbreviation belongs to the type; joint and Party documents have their own. */
  static boolean belongs(String abbreviation, String type) {
    return ABBREVIATIONS.get(type).equalsIgnoreCase(abbreviation) || isForeign(abbreviation, type);
  }

  private static boolean isForeign(String abbreviation, String type) {
    return !ABBREVIATIONS.containsValue(abbreviation)
        || type.equals("Thông tư")
        || type.equals("Chương trình") && abbreviation.equals("CT");
  }

  /** The abbreviation of a type. */
  static String abbreviation(String type) {
    return ABBREVIATIONS.get(type);
  }
}
