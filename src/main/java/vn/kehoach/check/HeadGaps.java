package vn.kehoach.check;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.Status;

/** The head has a subject; an issued plan has its number and full date (nd30 SK-01, DD-02). */
final class HeadGaps implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    Plan plan = subject.plan();
    Head head = plan.head();
    Gaps gaps = new Gaps(plan, out);
    gaps.missingIf(head.subject().isEmpty(), "trich_yeu", head.span());
    gaps.missingIf(head.place().isEmpty(), "dia_danh", head.span());
    if (plan.status() == Status.ISSUED && plan.marks().attachedTo() == null) {
      gaps.missingIf(head.number() == 0, "so", head.span());
      gaps.missingIf(!head.date().isFull(), "ngay", head.span());
    }
  }
}
