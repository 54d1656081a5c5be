package vn.kehoach.check;

import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;

/** The body has something in it, and so has every section, objective, unit and appendix. */
final class BodyGaps implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    Gaps gaps = new Gaps(subject.plan(), out);
    gaps.missingIf(subject.plan().blocks().isEmpty(), "noi_dung", subject.plan().head().span());
    subject.blocks().forEach(block -> check(block, gaps));
    for (Appendix appendix : subject.plan().appendices()) {
      gaps.missingIf(appendix.blocks().isEmpty(), "noi_dung", appendix.span());
    }
  }

  private static void check(Block block, Gaps gaps) {
    if (block instanceof Block.Section section) {
      gaps.missingIf(section.title().isEmpty(), "muc", block.span());
      gaps.missingIf(section.children().isEmpty(), "noi_dung", block.span());
    } else if (block instanceof Block.Clause clause) {
      gaps.missingIf(clause.text().isEmpty(), "khoan", block.span());
    } else if (block instanceof Block.Objective objective) {
      boolean empty = objective.targets().isEmpty() && objective.children().isEmpty();
      gaps.missingIf(objective.title().isEmpty(), "muc_tieu", block.span());
      gaps.missingIf(empty, "chi_tieu", block.span());
    } else if (block instanceof Block.UnitTasks unit) {
      boolean idle = unit.tasks().isEmpty() && unit.subUnits().isEmpty();
      gaps.missingIf(idle && unit.duties().isEmpty(), "nhiem_vu", block.span());
    } else if (block instanceof Block.Table table) {
      gaps.missingIf(table.rows().isEmpty(), "hang", block.span());
    }
  }
}
