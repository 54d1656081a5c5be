package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A share of more than all: "trên 100%", "120% hộ dân". */
final class OverHundred extends TextRule {
  private static final int ALL = 100;
  private static final List<String> MORE = List.of("trên ", "hơn ");

  /** What is counted, so that more than all of it cannot be. */
  private static final List<String> COUNTED =
      List.of(
          "hộ",
          "cơ sở",
          "người",
          "học sinh",
          "thôn",
          "ấp",
          "bản",
          "tổ dân phố",
          "khu phố",
          "cán bộ",
          "công chức",
          "trẻ em",
          "phụ nữ",
          "doanh nghiệp",
          "dân số",
          "xã",
          "đơn vị",
          "hồ sơ",
          "văn bản",
          "trường",
          "gia đình",
          "thủ tục");

  /** Words that compare with something else. */
  private static final List<String> COMPARED = List.of("tăng ", "bằng ", "vượt ", "gấp ", "lên ");

  @Override
  String signs() {
    return "123456789";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    int sign = passage.at(end) == ' ' ? end + 1 : end;
    boolean share =
        end == at + 3 && passage.at(sign) == '%' && ",.".indexOf(passage.at(at - 1)) < 0;
    int number = share ? number(passage, at) : 0;
    if (number == ALL) {
      for (String word : MORE) {
        if (passage.follows(word, at)) {
          report(passage, at - word.length(), sign + 1, out);
        }
      }
    } else if (number > ALL && isCounted(passage, at, sign)) {
      report(passage, at, sign + 1, out);
    }
  }

  private static int number(Passage passage, int at) {
    int number = 0;
    for (int i = at; i < at + 3; i++) {
      char digit = passage.at(i);
      number = Letters.isDigit(digit) ? 10 * number + digit - '0' : 0;
    }
    return number;
  }

  private static boolean isCounted(Passage passage, int at, int sign) {
    return !passage.followsAny(COMPARED, at) && passage.hasAny(COUNTED, sign + 2);
  }

  private static void report(Passage passage, int from, int to, Diagnostics out) {
    out.report(Code.OVER_HUNDRED, passage.span(from, to), passage.words(from, to));
  }
}
