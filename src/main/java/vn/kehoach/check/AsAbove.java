package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The recipient "Như trên" or "Như kính gửi", which only papers with "Kính gửi" have (nd30 NN-06).
 */
final class AsAbove extends TextRule {
  private static final List<String> WORDS = List.of("Như trên", "Như kính gửi");

  @Override
  Collection<String> openers() {
    return List.of("Như");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean recipient = at == 0 && passage.kind() == Passage.Kind.RECIPIENT;
    for (String words : recipient ? WORDS : List.<String>of()) {
      if (passage.hasAnyCase(words, at)) {
        out.report(Code.AS_ABOVE, passage.span(at, at + words.length()), words);
      }
    }
  }
}
