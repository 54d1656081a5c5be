package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A basis that names its document at once, without "Căn cứ" or "Thực hiện" (nd30 CC-02, CC-05). */
final class BasisOpening implements Rule {
  private static final List<String> DOCUMENTS =
      List.of(
          "Hiến pháp",
          "Bộ luật",
          "Luật",
          "Pháp lệnh",
          "Nghị quyết",
          "Nghị định",
          "Quyết định",
          "Chỉ thị",
          "Thông tư",
          "Kết luận",
          "Chương trình",
          "Chiến lược",
          "Kế hoạch",
          "Hướng dẫn",
          "Công văn",
          "Văn bản",
          "Đề án");

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      if (passage.kind() == Kind.BASIS) {
        basis(passage, out);
      }
    }
  }

  private static void basis(Passage passage, Diagnostics out) {
    for (String document : DOCUMENTS) {
      if (passage.has(document, 0) && passage.typed(0, document.length())) {
        out.report(Code.BASIS_OPENING, passage.span(0, document.length()), document);
        return;
      }
    }
  }
}
