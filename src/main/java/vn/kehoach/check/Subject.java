package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Plan;

/** What the rules look at: a plan, the same plan numbered, and what they share, made once. */
final class Subject {
  private final Plan plan;
  private final NumberedPlan numbered;
  private final List<Block> blocks = new ArrayList<>();
  private Passages passages;

  Subject(Plan plan, NumberedPlan numbered) {
    this.plan = plan;
    this.numbered = numbered;
    collect(plan.blocks(), blocks);
    for (Appendix appendix : plan.appendices()) {
      collect(appendix.blocks(), blocks);
    }
  }

  /** Made when a rule first asks for them. */
  private Passages read() {
    if (passages == null) {
      passages = new Passages(plan, blocks);
    }
    return passages;
  }

  Plan plan() {
    return plan;
  }

  NumberedPlan numbered() {
    return numbered;
  }

  /** Every block of the body and the appendices, parents before their children. */
  List<Block> blocks() {
    return blocks;
  }

  /** All that the plan says, in the order it is read. */
  List<Passage> passages() {
    return read().all();
  }

  /** The ids that the text refers to with {@code dan_chieu}. */
  Set<String> references() {
    return read().references();
  }

  private static void collect(List<? extends Block> blocks, List<Block> all) {
    for (Block block : blocks) {
      all.add(block);
      if (block instanceof Block.Numbered numbered) {
        collect(numbered.below(), all);
      }
    }
  }
}
