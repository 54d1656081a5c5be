package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Waiver;

/** Holds a plan against all rules. */
public final class PlanChecker {

  /** Made for the first plan that is held against the rules; printing a plan needs none of it. */
  private static final class Shared {
    static final Scan SCAN = new Scan(RuleBook.rules());
  }

  /** Reports everything the rules object to, but for the rules that the plan sets aside. */
  public void check(Plan plan, NumberedPlan numbered, Diagnostics out) {
    Subject subject = new Subject(plan, numbered);
    Rule[] rules = RuleBook.rules();
    Diagnostics found = new Diagnostics();
    Shared.SCAN.run(subject, rules, found);
    for (Rule rule : rules) {
      rule.check(subject, found);
    }
    new Waivers(plan.waivers(), out).apply(found.list());
  }

  /**
   * Reports only what a document must not be printed without knowing: what is missing ({@link
   * Code#GAP}), and targets that nobody answers for, unless the plan sets that aside.
   */
  public void essentials(Plan plan, NumberedPlan numbered, Diagnostics out) {
    Subject subject = new Subject(plan, numbered);
    Diagnostics found = new Diagnostics();
    List.of(new HeadGaps(), new BodyGaps(), new SignatureGaps(), new TargetUnits())
        .forEach(rule -> rule.check(subject, found));
    List<Diagnostic> told = found.list();
    List<Waiver> waivers = told.isEmpty() ? List.of() : plan.waivers();
    new Waivers(waivers, new Diagnostics()).uncovered(told).forEach(out::add);
  }
}
