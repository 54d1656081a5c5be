package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing.Recipient;

/** "Lưu: VT" typed among the recipients; the line is printed from {@code luu} (nd30 NN-03). */
final class FiledRecipient implements Rule {
  private static final List<String> FILED = List.of("Lưu:", "Lưu :", "Lưu VT");

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Recipient recipient : subject.plan().closing().recipients()) {
      if (isFiled(recipient.name())) {
        out.report(Code.FILED_RECIPIENT, recipient.span(), recipient.name());
      }
    }
  }

  private static boolean isFiled(String name) {
    for (String filed : FILED) {
      if (name.startsWith(filed)) {
        return true;
      }
    }
    return false;
  }
}
