package vn.kehoach.check;

import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing.Filing;

/** A person's name where the drafting unit is filed: Lưu: VT, Lan (nd30 NN-03). */
final class FiledPerson implements Rule {

  /** How the name of a unit begins. */
  private static final Set<String> UNITS =
      Set.of(
          "Ban", "Bộ", "Chi", "Công", "Đảng", "Đoàn", "Đội", "Hội", "Khoa", "Khối", "Mặt", "Nhóm",
          "Phòng", "Sở", "Thuế", "Tòa", "Toà", "Tổ", "Trạm", "Trung", "Trường", "Văn", "Viện");

  @Override
  public void check(Subject subject, Diagnostics out) {
    Filing filing = subject.plan().closing().filing();
    List<String> units = filing.units();
    for (int i = 0; i < units.size(); i++) {
      if (isPerson(units.get(i))) {
        out.report(Code.FILED_PERSON, filing.places().get(i), units.get(i));
      }
    }
  }

  /** A capital and small letters in every word; short forms of units have more capitals. */
  private static boolean isPerson(String name) {
    int from = 0;
    while (from < name.length()) {
      int blank = name.indexOf(' ', from);
      int end = blank < 0 ? name.length() : blank;
      if (!isNamePart(name, from, end)) {
        return false;
      }
      from = end + 1;
    }
    int first = name.indexOf(' ');
    return !UNITS.contains(first < 0 ? name : name.substring(0, first));
  }

  private static boolean isNamePart(String name, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (!Letters.isLower(name.charAt(i))) {
        return false;
      }
    }
    return end - from > 1 && Letters.isUpper(name.charAt(from));
  }
}
