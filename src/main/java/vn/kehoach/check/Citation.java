package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;

/** The first citation of a document without its date or its issuer (nd30 CC-02, VD-01). */
final class Citation extends TextRule {
  private static final int NEAR = 90;
  private static final int FAR = 250;
  private static final List<String> DATE_WORDS = List.of(" ngày ", " tháng ");

  private final Set<String> cited = new HashSet<>();

  @Override
  String signs() {
    return String.valueOf(SYMBOL);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.kind() == Passage.Kind.RECIPIENT) {
      return;
    }
    passage
        .symbol(at)
        .filter(symbol -> !symbol.isLaw() && cited.add(symbol.right()))
        .ifPresent(symbol -> check(symbol, passage, out));
  }

  private static void check(WrittenSymbol symbol, Passage passage, Diagnostics out) {
    int end = Math.min(passage.length(), symbol.to() + NEAR);
    String behind = passage.words(symbol.to(), end);
    List<Object> missing = new ArrayList<>();
    if (DATE_WORDS.stream().noneMatch(behind::contains) && !hasDate(passage, symbol.to(), end)) {
      missing.add(Phrase.of("citation.date"));
    }
    if (!behind.contains(" của ") && !issuerBefore(passage, symbol.from())) {
      missing.add(Phrase.of("citation.issuer"));
    }
    if (!missing.isEmpty()) {
      report(symbol, passage, missing, out);
    }
  }

  /** The issuer may stand before: đề nghị của Phòng Kinh tế tại Tờ trình số … */
  private static boolean issuerBefore(Passage passage, int at) {
    String before = passage.words(Math.max(0, at - FAR), at);
    int of = before.indexOf(" của ");
    return of >= 0 && before.indexOf(" tại ", of) > 0;
  }

  private static boolean hasDate(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.isDigit(passage.at(i)) && !Letters.isDigit(passage.at(i - 1))) {
        return WrittenDate.at(passage, i).isPresent();
      }
    }
    return false;
  }

  private static void report(
      WrittenSymbol symbol, Passage passage, List<Object> missing, Diagnostics out) {
    Object both = Phrase.of("citation.both");
    out.report(
        Code.CITATION,
        passage.span(symbol.from(), symbol.to()),
        passage.words(symbol.from(), symbol.to()),
        missing.size() == 2 ? both : missing.get(0));
  }
}
