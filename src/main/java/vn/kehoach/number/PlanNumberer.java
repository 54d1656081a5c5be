package vn.kehoach.number;

import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.CountedPlan.CountedAppendix;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.plan.Closing;
import vn.kehoach.plan.Head;
import vn.kehoach.plan.Plan;

/**
 * Counts a plan, then puts in its numbers, references and names (đánh số): two passes, a new value.
 */
public final class PlanNumberer {

  /** The plan with everything put in; what could not be is reported, and marked as a gap. */
  public NumberedPlan number(Plan plan, Diagnostics out) {
    CountedPlan counted = new Counter(out).count(plan);
    Faults faults = new Faults(plan, out);
    Anchors anchors = new Anchors(counted.anchors(), faults);
    Names names = Names.of(plan, faults);
    Lines lines = new Lines(new Insertions(names, plan.body().units(), anchors, faults));
    return resolved(plan, counted, lines, new Blocks(counted, lines, anchors, faults));
  }

  private static NumberedPlan resolved(Plan plan, CountedPlan counted, Lines lines, Blocks blocks) {
    Head head = plan.head();
    Closing closing = plan.closing();
    List<NumberedAppendix> appendices =
        counted.appendices().stream().map(a -> appendix(a, lines, blocks)).toList();
    return new NumberedPlan(
        plan,
        lines.sentence(head.subject()),
        lines.lines(head.bases()),
        lines.pieces(head.opening()),
        blocks.list(counted.blocks()),
        lines.pieces(closing.text()),
        appendices);
  }

  private static NumberedAppendix appendix(CountedAppendix counted, Lines lines, Blocks blocks) {
    return new NumberedAppendix(
        counted.number(),
        lines.line(counted.appendix().title()),
        counted.appendix().landscape(),
        blocks.list(counted.blocks()));
  }
}
