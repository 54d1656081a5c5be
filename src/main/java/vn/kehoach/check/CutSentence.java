package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A sentence that only adds to the one before: Nhất là tuyên truyền … (câu cụt). */
final class CutSentence extends TextRule {
  private static final String ADDS = "Nhất là";

  /** With one of these the sentence says something of its own. */
  private static final List<String> PREDICATES = List.of(" cần ", " phải ", "yêu cầu", "đề nghị");

  @Override
  Collection<String> openers() {
    return List.of(ADDS);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (!passage.has(ADDS, at) || !passage.opensSentence(at) || at == 0) {
      return;
    }
    int stop = passage.text().indexOf(". ", at);
    String sentence = passage.words(at, stop < 0 ? passage.length() : stop);
    if (PREDICATES.stream().noneMatch(sentence::contains)) {
      out.report(Code.CUT_SENTENCE, passage.span(at, at + ADDS.length()), ADDS);
    }
  }
}
