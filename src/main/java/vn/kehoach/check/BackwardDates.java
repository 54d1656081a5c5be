package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A stretch of days that ends before it begins: từ ngày 28/7 đến ngày 15/7 (khoảng ngày ngược). */
final class BackwardDates extends TextRule {
  private static final List<String> UNTIL = List.of(" đến ngày ", " đến hết ngày ", " - ", " đến ");

  @Override
  String signs() {
    return String.valueOf(DATE);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    for (String until : UNTIL) {
      int end = at - until.length();
      if (end > 0 && Letters.isDigit(passage.at(end - 1)) && passage.reads(until, end)) {
        passage.date(at).ifPresent(last -> judge(passage, end, last, out));
        return;
      }
    }
  }

  private static void judge(Passage passage, int end, WrittenDate last, Diagnostics out) {
    int from = end;
    while (Letters.isDigit(passage.at(from - 1)) || passage.at(from - 1) == '/') {
      from--;
    }
    Optional<WrittenDate> first = WrittenDate.at(passage, from);
    boolean whole = first.isPresent() && first.get().to() == end && passage.typed(from, last.to());
    if (whole && isAfter(first.get(), last)) {
      String begin = first.get().typed(passage);
      out.report(Code.BACKWARD_DATES, passage.span(from, last.to()), begin, last.typed(passage));
    }
  }

  /** Where a year is missing, only days of one month can be compared: the end may be next year. */
  private static boolean isAfter(WrittenDate first, WrittenDate last) {
    if (first.date().isPresent() && last.date().isPresent()) {
      return first.date().get().isAfter(last.date().get());
    }
    boolean days = !first.day().isEmpty() && !last.day().isEmpty();
    return days
        && Integer.parseInt(first.month()) == Integer.parseInt(last.month())
        && Integer.parseInt(first.day()) > Integer.parseInt(last.day());
  }
}
