package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Two bases in one item: … 2016 Căn cứ Luật … (nd30 CC-01: each on its own line). */
final class TwoBases extends TextRule {
  private static final String BASIS = "Căn cứ";

  @Override
  Collection<String> openers() {
    return List.of(BASIS);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean second = at > 0 && passage.kind() == Passage.Kind.BASIS && passage.has(BASIS, at);
    if (second && passage.typed(at, at + BASIS.length())) {
      out.report(Code.TWO_BASES, passage.span(at, at + BASIS.length()));
    }
  }
}
