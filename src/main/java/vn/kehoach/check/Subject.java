package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Plan;

/** What the rules look at: a plan, and the same plan numbered. */
record Subject(Plan plan, NumberedPlan numbered) {

  /** Every block of the body and the appendices, parents before their children. */
  List<Block> blocks() {
    List<Block> all = new ArrayList<>();
    collect(plan.blocks(), all);
    for (Appendix appendix : plan.appendices()) {
      collect(appendix.blocks(), all);
    }
    return all;
  }

  private static void collect(List<? extends Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      collect(children(block), all);
    }
  }

  private static List<Block> children(Block block) {
    List<Block> below = new ArrayList<>();
    if (block instanceof Block.Section section) {
      below.addAll(section.children());
    } else if (block instanceof Block.Clause clause) {
      below.addAll(clause.children());
    } else if (block instanceof Block.Objective objective) {
      below.addAll(objective.children());
    } else if (block instanceof Block.UnitTasks unit) {
      below.addAll(unit.tasks());
      below.addAll(unit.subUnits());
    }
    return below;
  }
}
