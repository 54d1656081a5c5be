package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A figure that goes down or up from one number, and not to the other: giảm từ 23 … 18. */
final class FromWithoutTo extends TextRule {
  private static final List<String> OPENERS = List.of("giảm từ", "tăng từ");
  private static final Set<String> TO =
      Set.of("xuống", "còn", "lên", "đến", "tới", "thành", "trở", "sang", "hoặc", "và");
  private static final int FAR = 200;

  @Override
  Collection<String> openers() {
    return OPENERS;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int first = passage.wordEnd(passage.wordEnd(at) + 1) + 1;
    if (!Letters.isDigit(passage.at(first))
        || OPENERS.stream().noneMatch(o -> passage.hasAnyCase(o, at))) {
      return;
    }
    int second = second(passage, numberEnd(passage, first));
    if (second > 0) {
      int end = numberEnd(passage, second);
      String both =
          passage.words(first, numberEnd(passage, first)) + " … " + passage.words(second, end);
      out.report(Code.FROM_WITHOUT_TO, passage.span(at, end), both);
    }
  }

  /** Where the next figure of the clause begins, unless a word leads to it; else -1. */
  private static int second(Passage passage, int from) {
    for (int i = from; i < passage.length() && i < from + FAR && !endsClause(passage, i); ) {
      int end = Math.max(i + 1, passage.wordEnd(i));
      if (TO.contains(passage.words(i, end)) || "-–".indexOf(passage.at(i)) >= 0) {
        return -1;
      }
      if (Letters.isDigit(passage.at(i)) && passage.at(i - 1) == ' ' && isFigure(passage, i)) {
        return i;
      }
      i = Letters.isDigit(passage.at(i)) ? numberEnd(passage, i) : end;
    }
    return -1;
  }

  private static boolean endsClause(Passage passage, int i) {
    return ";:(".indexOf(passage.at(i)) >= 0
        || ",.".indexOf(passage.at(i)) >= 0 && passage.at(i + 1) == ' ';
  }

  /** Not a year, a date or an age. */
  private static boolean isFigure(Passage passage, int at) {
    int end = numberEnd(passage, at);
    boolean dated =
        passage.follows("năm ", at) || passage.follows("ngày ", at) || passage.follows("đoạn ", at);
    return !dated && !passage.has(" tuổi", end) && !passage.has(" năm", end);
  }

  /** Behind a number with all its signs: 1.000, 2,5%, 18/1.000. */
  private static int numberEnd(Passage passage, int at) {
    int end = at;
    while (Letters.isDigit(passage.at(end))
        || ".,/".indexOf(passage.at(end)) >= 0 && Letters.isDigit(passage.at(end + 1))) {
      end++;
    }
    return passage.at(end) == '%' ? end + 1 : end;
  }
}
