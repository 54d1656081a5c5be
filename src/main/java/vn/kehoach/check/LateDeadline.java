package vn.kehoach.check;

import java.time.LocalDate;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.Block.Objective;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Target;

/** A deadline outside the plan's period, or before its date. */
final class LateDeadline extends TextRule {
  private static final List<String> DEADLINE =
      List.of(
          "trước ngày ",
          "chậm nhất ngày ",
          "chậm nhất là ngày ",
          "hạn cuối ngày ",
          "xong ngày ",
          "đến hết ngày ",
          "trước tháng ",
          "hạn chót ngày ");

  private final List<Found> found = new java.util.ArrayList<>();

  private record Found(Passage passage, WrittenDate date) {}

  @Override
  String signs() {
    return String.valueOf(DATE);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean named = passage.follows("ngày ", at) || passage.follows("tháng ", at);
    if (named && passage.followsAny(DEADLINE, at)) {
      passage.date(at).ifPresent(date -> found.add(new Found(passage, date)));
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    Head head = subject.plan().head();
    found.forEach(f -> check(f, head, out));
    for (var block : subject.blocks()) {
      if (block instanceof Objective objective) {
        objective.targets().forEach(target -> check(target, head, out));
      }
    }
  }

  private static void check(Found found, Head head, Diagnostics out) {
    WrittenDate date = found.date();
    boolean outside = date.year() > 0 && isOutside(date.year(), head, 1);
    boolean early = date.date().filter(d -> isBefore(d, head)).isPresent();
    if (outside || early) {
      out.report(
          Code.DEADLINE_OUTSIDE,
          found.passage().span(date.from(), date.to()),
          date.typed(found.passage()),
          early ? Phrase.of("deadline.early") : Phrase.of("deadline.outside", period(head)));
    }
  }

  private static void check(Target target, Head head, Diagnostics out) {
    if (target.year() > 0 && isOutside(target.year(), head, 0)) {
      out.report(
          Code.DEADLINE_OUTSIDE,
          target.span(),
          Integer.toString(target.year()),
          Phrase.of("deadline.outside", period(head)));
    }
  }

  /** A report on the last year may be due early in the next one. */
  private static boolean isOutside(int year, Head head, int grace) {
    return head.period() != null
        && (year < head.period().from() || year > head.period().to() + grace);
  }

  private static boolean isBefore(LocalDate day, Head head) {
    Head.PartialDate date = head.date();
    return date.isFull() && day.isBefore(LocalDate.of(date.year(), date.month(), date.day()));
  }

  private static String period(Head head) {
    return head.period().printed();
  }
}
