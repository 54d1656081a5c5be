package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A common noun with a capital: các Đơn vị, từ Tiểu học đến … (nd30 VH-06, VH-09: the capital is
 * for one body or one document). Judged only where the words around leave no room for a name.
 */
final class CommonCase extends TextRule {
  private static final BodyNames NOUNS = new BodyNames(WordList.read("common-nouns.txt"));
  private static final BodyNames LEVELS =
      new BodyNames(List.of("Mầm non", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông"));
  private static final List<String> MANY = List.of("các ", "những ", "mọi ", "mỗi ", "từng ");
  private static final List<String> SCHOOLING =
      List.of(
          "từ ",
          "đến ",
          "cấp ",
          "bậc ",
          "cấp học ",
          "bậc học ",
          "học sinh ",
          "trẻ ",
          "các trường ");

  /** What may follow a common noun; anything else may go on with a name. */
  private static final Set<String> GO_ON =
      Set.of("và", "hoặc", "có", "liên", "thuộc", "trên", "tại", "trực", "khác", "đóng", "cùng");

  @Override
  Collection<String> openers() {
    return List.of(
        "các", "những", "mọi", "mỗi", "từng", "từ", "đến", "cấp", "bậc", "học", "trẻ", "trường");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.kind() == Passage.Kind.UNIT) {
      return;
    }
    Words words = passage.words();
    int end = words.end(words.current());
    if (passage.at(end) == ' ' && Letters.isUpper(passage.at(end + 1))) {
      judge(passage.followsAny(MANY, end + 1), passage, end + 1, out);
    } else if (Letters.isLower(passage.at(end + 1))) {
      int next = passage.wordEnd(end + 1) + 1;
      judge(false, passage, next, out);
    }
  }

  private static void judge(boolean many, Passage passage, int at, Diagnostics out) {
    if (!Letters.isUpper(passage.at(at)) || !Letters.isLower(passage.at(at + 1))) {
      return;
    }
    String word = (many ? NOUNS : LEVELS).at(passage, at);
    boolean level = many || passage.followsAny(SCHOOLING, at);
    if (word == null || !level || !passage.has(word, at)) {
      return;
    }
    int end = at + word.length();
    if ((many ? isCommon(passage, end) : !isName(passage, end)) && passage.typed(at, end)) {
      String small = Letters.small(word.charAt(0)) + word.substring(1);
      out.report(Code.COMMON_CASE, passage.span(at, end), word, small);
    }
  }

  private static boolean isCommon(Passage passage, int end) {
    boolean ends = ",.;:)\n".indexOf(passage.at(end)) >= 0;
    return ends || GO_ON.contains(passage.wordAt(end + 1));
  }

  /** The name of a school: Tiểu học Kẻ Sặt. */
  private static boolean isName(Passage passage, int end) {
    return passage.at(end) == ' ' && Letters.isUpper(passage.at(end + 1));
  }
}
