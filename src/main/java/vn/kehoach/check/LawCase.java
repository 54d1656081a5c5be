package vn.kehoach.check;

import java.util.Collection;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A law's name with the wrong capitals: Bộ Luật, luật bình đẳng giới (nd30 VH-09). */
final class LawCase extends TextRule {
  private static final BodyNames LAWS = new BodyNames(WordList.read("law-names.txt"));

  @Override
  Collection<String> openers() {
    return LAWS.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String law = LAWS.at(passage, at);
    boolean other = passage.follows("pháp ", at) || passage.follows("kỷ ", at);
    if (law == null || other || passage.has(law, at) || !passage.typed(at, at + law.length())) {
      return;
    }
    String typed = passage.words(at, at + law.length());
    if (!typed.equals(typed.toUpperCase(java.util.Locale.ROOT))) {
      out.report(Code.LAW_CASE, passage.span(at, at + law.length()), typed, law);
    }
  }
}
