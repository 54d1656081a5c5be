package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A sentence in running text that names a basis and says nothing of it: Căn cứ Kế hoạch … của xã.
 * Judged only where another sentence follows and no word of it can be a predicate.
 */
final class BareBasis extends TextRule {
  private static final String BASIS = "Căn cứ";
  private static final List<String> PREDICATES =
      List.of(
          ",",
          "đề nghị",
          "yêu cầu",
          "chủ động",
          "trách nhiệm",
          "chịu",
          "phải",
          "được",
          "giao",
          "xây dựng",
          "ban hành",
          "tổ chức",
          "triển khai",
          "phối hợp",
          "tham mưu",
          "báo cáo",
          "gửi",
          "lập",
          "bố trí",
          "hướng dẫn",
          "chỉ đạo",
          "rà soát",
          "đơn vị",
          "phòng",
          "cụ thể",
          "để");
  private static final int FAR = 400;

  @Override
  Collection<String> openers() {
    return List.of(BASIS);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean prose =
        switch (passage.kind()) {
          case PARAGRAPH, CLAUSE, CLOSING -> true;
          default -> false;
        };
    if (!prose || !passage.has(BASIS, at) || !passage.opensSentence(at)) {
      return;
    }
    int end = passage.text().indexOf(". ", at);
    if (end < 0 || end > at + FAR || !Letters.isUpper(passage.at(end + 2))) {
      return;
    }
    String sentence = passage.words(at, end);
    boolean names = sentence.contains(" Kế hoạch ") || sentence.contains(" số ");
    if (names && PREDICATES.stream().noneMatch(sentence::contains)) {
      out.report(Code.BARE_BASIS, passage.span(at, at + BASIS.length()), BASIS);
    }
  }
}
