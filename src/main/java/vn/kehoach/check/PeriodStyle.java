package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Periods written in two ways in one plan: 2026-2030 beside 2026 - 2030 (viết hai kiểu). */
final class PeriodStyle extends TextRule {
  private final List<Runnable> findings = new ArrayList<>();
  private boolean spaced;

  @Override
  String signs() {
    return "12";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = at + 4;
    if (!isYear(passage, at)) {
      return;
    }
    if (passage.text().startsWith(" - ", end) || passage.text().startsWith(" – ", end)) {
      spaced |= isYear(passage, end + 3);
    } else if ((passage.at(end) == '-' || passage.at(end) == '–') && isYear(passage, end + 1)) {
      close(passage, at, out);
    }
  }

  private void close(Passage passage, int at, Diagnostics out) {
    int to = at + 9;
    if (passage.typed(at, to)) {
      String typed = passage.words(at, to);
      String right = typed.substring(0, 4) + " - " + typed.substring(5);
      findings.add(() -> out.report(Code.PERIOD_STYLE, passage.span(at, to), typed, right));
    }
  }

  private static boolean isYear(Passage passage, int at) {
    boolean century = passage.text().startsWith("20", at) || passage.text().startsWith("19", at);
    return century && passage.wordEnd(at) == at + 4 && Letters.isDigit(passage.at(at + 2));
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (spaced) {
      findings.forEach(Runnable::run);
    }
  }
}
