package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody.Name;

/**
 * A place in {@code co-quan.yaml} that begins with a small letter: xã Kẻ Sặt (nd30 DD-02, DD-06).
 */
final class PlaceNoun implements Rule {
  private static final String PLACE = "dia_danh";

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Name name : subject.plan().body().names()) {
      boolean place = name.key().equals(PLACE) && !name.words().isEmpty();
      if (place && Letters.isLower(name.words().charAt(0))) {
        out.report(Code.PLACE_NOUN, name.span(), name.words());
      }
    }
  }
}
