package vn.kehoach.check;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A comma behind a word that must go on: "các, ban, ngành" (dấu phẩy cắt ngang cụm từ). */
final class CommaCuts extends TextRule {
  @Override
  String signs() {
    return ",";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String word =
        switch (passage.at(at - 1)) {
          case 'c' -> "các";
          case 'g' -> "những";
          case 'i' -> passage.at(at - 2) == 'ọ' ? "mọi" : "với";
          case 'a' -> "của";
          case 'm' -> "nhằm";
          case 'ể' -> "để";
          default -> null;
        };
    if (word != null && passage.follows(word, at) && passage.typed(at, at + 1)) {
      int from = at - word.length();
      out.report(Code.COMMA_CUTS, passage.span(from, at + 1), passage.words(from, at + 1));
    }
  }
}
