package vn.kehoach.layout;

import static vn.kehoach.layout.SamplePlan.item;
import static vn.kehoach.layout.SamplePlan.label;
import static vn.kehoach.layout.SamplePlan.paragraph;
import static vn.kehoach.layout.SamplePlan.prose;
import static vn.kehoach.layout.SamplePlan.section;

import java.util.List;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedBlock.Clause;
import vn.kehoach.number.NumberedBlock.NumberedTarget;
import vn.kehoach.number.NumberedBlock.Objective;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.Prose;
import vn.kehoach.number.NumberedBlock.Report;
import vn.kehoach.number.NumberedBlock.UnitTasks;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Level;

/** Blocks for plans of tests. */
final class SampleBlocks {
  private SampleBlocks() {}

  static NumberedBlock objective(String number, int ordinal, List<NumberedTarget> targets) {
    return new Objective(
        label(number, Level.DECIMAL, 3),
        ordinal,
        List.of(Run.of("Trong lĩnh vực kinh tế")),
        List.of(),
        targets);
  }

  static NumberedBlock unit(List<NumberedBlock> tasks, List<ObjectiveDuty> duties, boolean asItem) {
    return new UnitTasks(
        label("1.", Level.ARABIC, 2),
        List.of(Run.of("Phòng Văn hóa - Xã hội")),
        List.of(),
        tasks,
        duties,
        asItem,
        List.of());
  }

  static NumberedBlock everyKind() {
    NumberedTarget target = new NumberedTarget(0, List.of(paragraph("Đạt 75%.")));
    NumberedBlock point =
        new Clause(label("a)", Level.LETTER, 3), List.of(paragraph("điểm.")), List.of());
    NumberedBlock titledPoint = section(label("a)", Level.LETTER, 3), "Điểm", prose("Văn bản."));
    return section(
        label("I.", Level.ROMAN, 1),
        "Mục",
        section(label("1.", Level.ARABIC, 2), "Khoản", objective("1.1.", 1, List.of(target))),
        new Clause(label("2.", Level.ARABIC, 2), List.of(paragraph("Khoản.")), List.of(point)),
        unit(
            List.of(new Prose(List.of(item("Việc.")))),
            List.of(new ObjectiveDuty(1, List.of(), "")),
            false),
        titledPoint,
        new Report(Cycle.YEARLY, new DayMonth(1, 12), "", List.of()));
  }
}
