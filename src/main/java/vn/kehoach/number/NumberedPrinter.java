package vn.kehoach.number;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.TargetDuty;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.plan.Block.DayMonth;

/**
 * Prints a numbered plan as an outline in plain text (dàn ý): a line for each block, target and
 * begin of a paragraph, with its number.
 */
public final class NumberedPrinter {

  /** The outline; its lines end with a line feed. */
  public String print(NumberedPlan plan) {
    OutlineWriter out = new OutlineWriter();
    plan.subject().forEach(line -> out.line(0, OutlineWriter.words(line)));
    plan.bases().forEach(base -> out.line(0, OutlineWriter.start(base)));
    out.text(0, "", plan.opening());
    blocks(plan.blocks(), 0, out);
    out.text(0, "", plan.closing());
    plan.appendices().forEach(appendix -> appendix(appendix, out));
    return out.toString();
  }

  private static void appendix(NumberedAppendix appendix, OutlineWriter out) {
    out.gap();
    String number = ("Phụ lục " + appendix.number()).strip();
    out.line(0, number + ": " + OutlineWriter.words(appendix.title()));
    blocks(appendix.blocks(), 1, out);
  }

  private static void blocks(List<NumberedBlock> blocks, int depth, OutlineWriter out) {
    blocks.forEach(block -> block(block, depth, out));
  }

  private static void block(NumberedBlock block, int depth, OutlineWriter out) {
    if (block instanceof NumberedBlock.Section section) {
      out.line(depth, heading(section.label(), section.title(), section.runIn()));
      blocks(section.children(), depth + 1, out);
    } else if (block instanceof NumberedBlock.Clause clause) {
      out.text(depth, clause.label().text() + " ", clause.pieces());
      blocks(clause.children(), depth + 1, out);
    } else if (block instanceof NumberedBlock.Objective objective) {
      objective(objective, depth, out);
    } else if (block instanceof NumberedBlock.UnitTasks unit) {
      unit(unit, depth, out);
    } else {
      plain(block, depth, out);
    }
  }

  private static void plain(NumberedBlock block, int depth, OutlineWriter out) {
    if (block instanceof NumberedBlock.Prose prose) {
      out.text(depth, "", prose.pieces());
    } else if (block instanceof NumberedBlock.Table table) {
      table(table, depth, out);
    } else if (block instanceof NumberedBlock.Report report) {
      out.text(depth, report(report), report.pieces());
    } else {
      out.line(depth, "(ngắt trang)");
    }
  }

  private static String heading(Label label, List<Run> title, List<Run> runIn) {
    String heading = label.text() + " " + OutlineWriter.words(title);
    return runIn.isEmpty() ? heading : heading + " | " + OutlineWriter.start(runIn);
  }

  private static void objective(NumberedBlock.Objective objective, int depth, OutlineWriter out) {
    String number = objective.label().text() + " Mục tiêu " + objective.ordinal() + ": ";
    out.line(depth, number + OutlineWriter.words(objective.title()));
    blocks(objective.children(), depth + 1, out);
    for (NumberedBlock.NumberedTarget target : objective.targets()) {
      out.text(depth + 1, counted("Chỉ tiêu", target.ordinal()) + ": ", target.pieces());
    }
  }

  private static void unit(NumberedBlock.UnitTasks unit, int depth, OutlineWriter out) {
    out.line(depth, heading(unit.label(), unit.heading(), unit.runIn()));
    blocks(unit.tasks(), depth + 1, out);
    if (!unit.duties().isEmpty()) {
      String mark = unit.dutiesAsItem() ? "- " : "";
      out.line(depth + 1, mark + "Theo dõi: " + duties(unit.duties()));
    }
    blocks(unit.subUnits(), depth + 1, out);
  }

  private static String duties(List<ObjectiveDuty> duties) {
    return duties.stream().map(NumberedPrinter::duty).collect(Collectors.joining("; "));
  }

  private static String duty(ObjectiveDuty duty) {
    String objective = scoped("mục tiêu " + duty.objective(), duty.scope());
    List<String> targets = duty.targets().stream().map(NumberedPrinter::target).toList();
    return targets.isEmpty() ? objective : String.join(", ", targets) + " của " + objective;
  }

  private static String target(TargetDuty target) {
    return scoped(counted("chỉ tiêu", target.ordinal()), target.scope());
  }

  private static String scoped(String words, String scope) {
    return scope.isEmpty() ? words : words + " (" + scope + ")";
  }

  private static String counted(String noun, int ordinal) {
    return ordinal == 0 ? noun : noun + " " + ordinal;
  }

  private static String report(NumberedBlock.Report report) {
    String before = report.before() == null ? "" : ", trước " + day(report.before());
    String recipient = report.recipient().isEmpty() ? "" : ", gửi " + report.recipient();
    return "Báo cáo: " + report.cycle().key() + before + recipient + " ";
  }

  private static String day(DayMonth day) {
    return day.month() == 0 ? day.day() + " tháng cuối kỳ" : day.day() + "/" + day.month();
  }

  private static void table(NumberedBlock.Table table, int depth, OutlineWriter out) {
    out.line(depth, ("Bảng " + OutlineWriter.words(table.title())).strip() + ":");
    List<List<Run>> heads = table.columns().stream().map(NumberedColumn::title).toList();
    out.line(depth + 1, OutlineWriter.row(heads.stream().map(OutlineWriter::words).toList()));
    for (NumberedBlock.NumberedRow row : table.rows()) {
      List<String> cells = row.cells().stream().map(OutlineWriter::cell).toList();
      out.line(depth + 1, OutlineWriter.row(cells));
    }
  }
}
