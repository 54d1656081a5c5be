package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A comma behind a word that must go on: "các, ban, ngành" (dấu phẩy cắt ngang cụm từ). */
final class CommaAfterCac implements TextRule {
  private static final List<String> GO_ON = List.of("các", "những", "mọi", "của");

  @Override
  public String signs() {
    return ",";
  }

  @Override
  public void look(Passage passage, int at, Diagnostics out) {
    for (String word : GO_ON) {
      if (passage.follows(word, at) && passage.typed(at, at + 1)) {
        int from = at - word.length();
        out.report(Code.COMMA_CUTS, passage.span(from, at + 1), passage.words(from, at + 1));
      }
    }
  }
}
