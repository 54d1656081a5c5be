package vn.kehoach.number;

import java.util.List;
import java.util.Map;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block.Objective;
import vn.kehoach.plan.Block.UnitTasks;

/**
 * A plan after the first pass: everything is counted, nothing is put in yet.
 *
 * @param anchors what every id stands for
 * @param objectives in the order of their ordinals
 * @param units every unit that is given tasks, in order
 */
record CountedPlan(
    List<CountedBlock> blocks,
    List<CountedAppendix> appendices,
    Map<String, Anchor> anchors,
    List<Objective> objectives,
    List<UnitTasks> units) {

  /** An appendix; the number is empty where it is the only one. */
  record CountedAppendix(Appendix appendix, String number, List<CountedBlock> blocks) {}
}
