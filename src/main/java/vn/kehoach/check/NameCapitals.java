package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody.Name;

/**
 * A name in {@code co-quan.yaml} typed in capitals throughout; capitals are made where the decree
 * wants them, and a signer's name has none (nd30 KY-01).
 */
final class NameCapitals implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Name name : subject.plan().body().names()) {
      if (name.words().indexOf(' ') > 0 && Letters.isAllCapitals(name.words())) {
        out.report(Code.NAME_CAPITALS, name.span(), name.words());
      }
    }
  }
}
