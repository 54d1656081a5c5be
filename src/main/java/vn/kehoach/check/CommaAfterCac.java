package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A comma that cuts a phrase in two (dấu phẩy cắt ngang cụm từ): behind a word that must go on
 * ("các, ban, ngành"), or between a deed and its date (… (qua Phòng Kinh tế), trước ngày 15/6).
 */
final class CommaAfterCac extends TextRule {
  private static final String BEFORE_DAY = "trước ngày ";

  /** What may follow a date that ends what is to be done. */
  private static final List<String> BEHIND_DATE = List.of(" để ", " hằng năm", " hàng năm");

  private static final int FAR = 200;
  private static final List<String> FIELDS = List.of("việc ", "thực hiện ", "công tác ");

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

  @Override
  String signs() {
    return ",";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.at(at - 1) == ')') {
      beforeDate(passage, at, out);
      return;
    }
    if (passage.at(at + 2) == 't' && passage.reads(" trong ", at + 1)) {
      beforeField(passage, at, out);
    }
    String word = word(passage, at);
    if (word != null && passage.follows(word, at) && passage.typed(at, at + 1)) {
      int from = at - word.length();
      out.report(Code.COMMA_CUTS, passage.span(from, at + 1), passage.words(from, at + 1));
    }
  }

  /** The word that must go on and may end here. */
  private static String word(Passage passage, int at) {
    char before = passage.at(at - 2);
    return switch (passage.at(at - 1)) {
      case 'c' -> before == 'á' ? "các" : "hoặc";
      case 'g' -> before == 'n' ? passage.at(at - 3) == 'a' ? "đang" : "những" : null;
      case 'i' ->
          switch (before) {
            case 'ọ' -> "mọi";
            case 'ỗ' -> "mỗi";
            case 'ở' -> "bởi";
            case 'ớ' -> "với";
            default -> null;
          };
      case 'a' -> "của";
      case 'm' -> "nhằm";
      case 'ể' -> "để";
      case 'ẽ' -> "sẽ";
      default -> null;
    };
  }

  /** Sự lãnh đạo của các ngành, trong việc …: the field that the noun asks for. */
  private static void beforeField(Passage passage, int at, Diagnostics out) {
    int field = at + 8;
    boolean named = FIELDS.stream().anyMatch(words -> passage.reads(words, field));
    if (!named || !passage.typed(at, field)) {
      return;
    }
    String before = passage.words(sentence(passage, at), at);
    String behind = passage.words(at, sentenceEnd(passage, at));
    boolean asks = ASKING.stream().anyMatch(before::contains);
    if (asks && PREDICATES.stream().noneMatch(behind::contains)) {
      out.report(Code.COMMA_CUTS, passage.span(at, field - 1), passage.words(at, field - 1));
    }
  }

  private static int sentence(Passage passage, int at) {
    int begin = at;
    while (begin > Math.max(0, at - FAR) && ".;:\n".indexOf(passage.at(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }

  private static int sentenceEnd(Passage passage, int at) {
    int end = at;
    while (end < Math.min(passage.length(), at + FAR) && ".;".indexOf(passage.at(end)) < 0) {
      end++;
    }
    return end;
  }

  private static void beforeDate(Passage passage, int at, Diagnostics out) {
    int end = at + 2 + BEFORE_DAY.length();
    if (!passage.reads(BEFORE_DAY, at + 2) || !passage.typed(at, end)) {
      return;
    }
    while (Letters.isDigit(passage.at(end)) || passage.at(end) == '/') {
      end++;
    }
    if (".;\n".indexOf(passage.at(end)) >= 0 || goesOn(passage, end)) {
      int to = passage.wordEnd(at + 2);
      out.report(Code.COMMA_CUTS, passage.span(at - 1, to), passage.words(at - 1, to));
    }
  }

  private static boolean goesOn(Passage passage, int end) {
    for (String behind : BEHIND_DATE) {
      if (passage.reads(behind, end)) {
        return true;
      }
    }
    return false;
  }
}
