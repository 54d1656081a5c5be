package vn.kehoach.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.number.NumberedBlock.NumberedTarget;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.UnitReference;

/** The second pass over the blocks: everything is put in (lượt điền). */
final class Blocks {
  private final Lines lines;
  private final Tables tables;
  private final DutyTables dutyTables;
  private final Duties duties;
  private final Faults faults;

  Blocks(CountedPlan plan, Lines lines, Anchors anchors, Faults faults) {
    this.lines = lines;
    this.tables = new Tables(lines, faults);
    this.dutyTables = new DutyTables(plan, lines);
    this.duties = new Duties(anchors, faults);
    this.faults = faults;
  }

  List<NumberedBlock> list(List<CountedBlock> blocks) {
    List<NumberedBlock> all = new ArrayList<>(blocks.size());
    for (CountedBlock block : blocks) {
      all.add(block(block));
    }
    return Collections.unmodifiableList(all);
  }

  private NumberedBlock block(CountedBlock counted) {
    Block block = counted.block();
    if (block instanceof Block.Section section) {
      return section(section, counted);
    } else if (block instanceof Block.Clause clause) {
      List<Piece> pieces = lines.pieces(clause.text());
      return new NumberedBlock.Clause(counted.label(), pieces, list(counted.below()));
    } else if (block instanceof Block.Objective objective) {
      return objective(objective, counted);
    } else if (block instanceof Block.UnitTasks unit) {
      return unit(unit, counted);
    }
    return plain(block);
  }

  /** The blocks that never take a number. */
  private NumberedBlock plain(Block block) {
    if (block instanceof Block.Prose prose) {
      return new NumberedBlock.Prose(lines.pieces(prose.text()));
    } else if (block instanceof Block.Report report) {
      return report(report);
    } else if (block instanceof Block.Table table) {
      return tables.table(table);
    } else if (block instanceof Block.DutyTable table) {
      return dutyTables.table(table);
    }
    return new NumberedBlock.PageBreak();
  }

  private NumberedBlock section(Block.Section section, CountedBlock counted) {
    RunIn text = RunIn.of(list(counted.below()), section.runIn());
    checkRunIn(section.runIn(), text, section);
    return new NumberedBlock.Section(
        counted.label(), lines.line(section.title()), text.runs(), text.blocks());
  }

  private NumberedBlock objective(Block.Objective objective, CountedBlock counted) {
    List<NumberedTarget> targets = new ArrayList<>();
    for (Target target : objective.targets()) {
      int ordinal = objective.targets().size() == 1 ? 0 : targets.size() + 1;
      List<Piece> pieces = lines.with(target.values()).pieces(target.text());
      targets.add(new NumberedTarget(ordinal, pieces));
    }
    List<Run> title = lines.line(objective.title());
    List<NumberedBlock> below = list(counted.below());
    return new NumberedBlock.Objective(counted.label(), counted.ordinal(), title, below, targets);
  }

  private NumberedBlock unit(Block.UnitTasks unit, CountedBlock counted) {
    int tasks = unit.tasks().size();
    List<NumberedBlock> all = list(counted.below());
    RunIn text = RunIn.of(all.subList(0, tasks), unit.runIn());
    checkRunIn(unit.runIn(), text, unit);
    return new NumberedBlock.UnitTasks(
        counted.label(),
        heading(unit),
        text.runs(),
        text.blocks(),
        duties.resolve(unit.duties()),
        endsInItem(text.blocks()),
        List.copyOf(all.subList(tasks, all.size())));
  }

  private List<Run> heading(Block.UnitTasks unit) {
    if (unit.heading() != null && !unit.heading().isEmpty()) {
      return lines.line(unit.heading());
    }
    return List.of(Run.of(UnitReference.names(unit.units())));
  }

  private static boolean endsInItem(List<NumberedBlock> tasks) {
    if (tasks.isEmpty() || !(tasks.get(tasks.size() - 1) instanceof NumberedBlock.Prose prose)) {
      return false;
    }
    List<Piece> pieces = prose.pieces();
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Item;
  }

  private void checkRunIn(boolean wanted, RunIn text, Block block) {
    if (wanted && text.runs().isEmpty()) {
      faults.report(Code.NOTHING_TO_RUN_IN, block.span());
    }
  }

  private NumberedBlock report(Block.Report report) {
    String recipient = report.recipient() == null ? "" : report.recipient().name();
    List<Piece> pieces = lines.pieces(report.text());
    return new NumberedBlock.Report(report.cycle(), report.before(), recipient, pieces);
  }
}
