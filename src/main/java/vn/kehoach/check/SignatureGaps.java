package vn.kehoach.check;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Plan;

/** Somebody signs, and somebody receives the plan (nd30 S-04); one issued by decision is exempt. */
final class SignatureGaps implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    Plan plan = subject.plan();
    if (plan.marks().attachedTo() != null) {
      return;
    }
    Closing closing = plan.closing();
    Gaps gaps = new Gaps(plan, out);
    gaps.missingIf(closing.signature() == null, "ky", plan.head().span());
    gaps.missingIf(closing.recipients().isEmpty(), "noi_nhan", plan.head().span());
  }
}
