package vn.kehoach.check;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.plan.Closing.Recipient;

/** The same recipient twice (nd30 NN-02: one recipient a line). */
final class RecipientTwice implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    Map<String, Recipient> seen = new HashMap<>();
    for (Recipient recipient : subject.plan().closing().recipients()) {
      Recipient first =
          recipient.name().isEmpty() ? null : seen.putIfAbsent(key(recipient), recipient);
      if (first != null) {
        Related there = Related.of(first.span(), "related.first", first.name());
        out.report(Code.RECIPIENT_TWICE, recipient.span(), there, recipient.name());
      }
    }
  }

  private static String key(Recipient recipient) {
    String name = recipient.name();
    StringBuilder key = new StringBuilder(name.length()).append(Letters.small(name.charAt(0)));
    for (int i = 1; i < name.length(); i++) {
      boolean blank = " .,;".indexOf(name.charAt(i)) >= 0;
      if (!blank || key.charAt(key.length() - 1) != ' ') {
        key.append(blank ? ' ' : name.charAt(i));
      }
    }
    return key.toString().strip();
  }
}
