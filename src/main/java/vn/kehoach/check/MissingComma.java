package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * Words that open an addition and have no comma before them (thiếu dấu phẩy): Đoàn trong đó có …
 */
final class MissingComma extends TextRule {
  private static final String AMONG = "trong đó";
  private static final List<String> ALONE =
      List.of(
          "đặc biệt là", "cụ thể là", "tuy nhiên", "do đó", "vì vậy", "bên cạnh đó", "ngoài ra");

  /** What "trong đó" must go on with; it may mean a place otherwise. */
  private static final List<String> STRESS =
      List.of(
          "có",
          "đặc biệt",
          "chú trọng",
          "tập trung",
          "gồm",
          "nêu rõ",
          "ưu tiên",
          "quan tâm",
          "lưu ý",
          "nhấn mạnh");

  /** Words that a place goes with. */
  private static final List<String> PLACE =
      List.of("ở ", "bên ", "nằm ", "và ", "là ", "mà ", "nhưng ", "chính ", "thay ");

  @Override
  Collection<String> openers() {
    return Stream.concat(Stream.of(AMONG), ALONE.stream()).toList();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String words = opening(passage, at);
    boolean joined = passage.at(at - 1) == ' ' && Letters.isWord(passage.at(at - 2));
    if (words == null || !joined || passage.followsAny(PLACE, at)) {
      return;
    }
    int end = at + words.length();
    if (passage.typed(at - 2, end)) {
      out.report(Code.COMMA_BEFORE_MORE, passage.span(at, end), words);
    }
  }

  private static String opening(Passage passage, int at) {
    int next = at + AMONG.length() + 1;
    if (passage.has(AMONG, at) && passage.hasAny(STRESS, next)) {
      return AMONG;
    }
    return ALONE.stream().filter(s -> passage.has(s, at)).findFirst().orElse(null);
  }
}
