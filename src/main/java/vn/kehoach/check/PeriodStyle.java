package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * Periods written in two ways in one plan: 2026-2030 beside 2026 - 2030, 15/11-15/12 beside 15/11 -
 * 15/12 (viết hai kiểu).
 */
final class PeriodStyle extends TextRule {
  private final List<Runnable> findings = new ArrayList<>();
  private final List<Runnable> closeDays = new ArrayList<>();
  private boolean spaced;
  private boolean spacedDays;

  @Override
  String signs() {
    return "0123456789";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = at + 4;
    if (!isYear(passage, at)) {
      days(passage, at, out);
      return;
    }
    if (passage.reads(" - ", end) || passage.reads(" – ", end)) {
      spaced |= isYear(passage, end + 3);
    } else if ((passage.at(end) == '-' || passage.at(end) == '–') && isYear(passage, end + 1)) {
      close(passage, at, out);
    }
  }

  /** A stretch of days: 15/11-15/12. */
  private void days(Passage passage, int at, Diagnostics out) {
    int end = dayEnd(passage, at);
    boolean dash = end > 0 && passage.at(at - 1) != '/' && passage.at(at - 1) != '-';
    int next = passage.reads(" - ", end) ? end + 3 : end + 1;
    if (!dash || dayEnd(passage, next) < 0) {
      return;
    }
    if (next == end + 3) {
      spacedDays = true;
    } else if (passage.at(end) == '-' && passage.typed(at, dayEnd(passage, next))) {
      int to = dayEnd(passage, next);
      String typed = passage.words(at, to);
      String right = passage.words(at, end) + " - " + passage.words(next, to);
      closeDays.add(() -> out.report(Code.PERIOD_STYLE, passage.span(at, to), typed, right));
    }
  }

  /** Behind a day and a month, 15/11; -1 where there is none. */
  private static int dayEnd(Passage passage, int at) {
    int day = passage.wordEnd(at);
    int month = passage.wordEnd(day + 1);
    boolean twoDigits = day > at && day - at <= 2 && month > day + 1 && month - day <= 3;
    boolean digits = Letters.isDigit(passage.at(at)) && Letters.isDigit(passage.at(day + 1));
    return twoDigits && digits && passage.at(day) == '/' && passage.at(month) != '/' ? month : -1;
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
    boolean century = passage.reads("20", at) || passage.reads("19", at);
    return century && passage.wordEnd(at) == at + 4 && Letters.isDigit(passage.at(at + 2));
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (spaced) {
      findings.forEach(Runnable::run);
    }
    if (spacedDays) {
      closeDays.forEach(Runnable::run);
    }
  }
}
