package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A comma between a deed and its date (… (qua Phòng Kinh tế), trước ngày 15/6), or between a noun
 * and the field that it asks for: vai trò của các thôn, trong việc …
 */
final class CommaInside extends TextRule {
  private static final String DAY = "trước ngày ";
  private static final String FIELD = "trong ";

  /** What may follow a date that ends what is to be done. */
  private static final List<String> BEHIND_DATE = List.of(" để ", " hằng năm", " hàng năm");

  /** Nouns that ask for a field to go with them. */
  private static final List<String> ASKING =
      List.of(
          "sự lãnh đạo, chỉ đạo của",
          "vai trò của",
          "vai trò, trách nhiệm của",
          "trách nhiệm của",
          "phối hợp giữa",
          "sự tham gia của");

  /** With one of these what is behind the comma says something of its own. */
  private static final List<String> PREDICATES =
      List.of(" phải ", " cần ", " không ", " chủ động ");

  private static final int FAR = 200;

  @Override
  Collection<String> openers() {
    return List.of(DAY, FIELD + "việc", FIELD + "thực hiện", FIELD + "công tác");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.at(at - 2) != ',' || passage.at(at - 1) != ' ' || at < 3) {
      return;
    }
    boolean day = passage.at(at - 3) == ')' && passage.reads(DAY, at);
    boolean field = passage.reads(FIELD, at);
    if (day && isLast(passage, at + DAY.length()) || field && isAsked(passage, at - 2)) {
      int from = day ? at - 3 : at - 2;
      int end = passage.wordEnd(at);
      if (passage.typed(from, end)) {
        out.report(Code.COMMA_CUTS, passage.span(from, end), passage.words(from, end));
      }
    }
  }

  /** Whether nothing new begins behind the date. */
  private static boolean isLast(Passage passage, int date) {
    int end = date;
    while (Letters.isDigit(passage.at(end)) || passage.at(end) == '/') {
      end++;
    }
    for (String behind : BEHIND_DATE) {
      if (passage.reads(behind, end)) {
        return true;
      }
    }
    return ".;\n".indexOf(passage.at(end)) >= 0;
  }

  /** Whether the words before the comma ask for a field, and those behind it are no sentence. */
  private static boolean isAsked(Passage passage, int comma) {
    int begin = comma;
    while (begin > Math.max(0, comma - FAR) && ".;:".indexOf(passage.at(begin - 1)) < 0) {
      begin--;
    }
    int end = comma;
    while (end < Math.min(passage.length(), comma + FAR) && ".;".indexOf(passage.at(end)) < 0) {
      end++;
    }
    return holds(ASKING, passage.words(begin, comma))
        && !holds(PREDICATES, passage.words(comma, end));
  }

  private static boolean holds(List<String> some, String text) {
    for (String words : some) {
      if (text.contains(words)) {
        return true;
      }
    }
    return false;
  }
}
