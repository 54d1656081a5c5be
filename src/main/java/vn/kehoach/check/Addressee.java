package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** "Kính gửi" in a plan (nd30 NN-06). */
final class Addressee extends TextRule {

  @Override
  Collection<String> openers() {
    return List.of("Kính");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (at == 0 && passage.has("Kính gửi", at)) {
      out.report(Code.ADDRESSEE, passage.span(at, at + "Kính gửi".length()));
    }
  }
}
