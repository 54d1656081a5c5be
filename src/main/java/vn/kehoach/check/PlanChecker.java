package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Plan;

/** Holds a plan against all rules. */
public final class PlanChecker {
  private static final List<Rule> RULES =
      List.of(new HeadGaps(), new BodyGaps(), new SignatureGaps(), new TargetUnits());

  /** Reports everything the rules object to. */
  public void check(Plan plan, NumberedPlan numbered, Diagnostics out) {
    Subject subject = new Subject(plan, numbered);
    RULES.forEach(rule -> rule.check(subject, out));
  }
}
