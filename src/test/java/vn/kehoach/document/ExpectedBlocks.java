package vn.kehoach.document;

import static vn.kehoach.document.ExpectedText.upper;
import static vn.kehoach.document.ExpectedText.words;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.ExpectedText.Lines;
import vn.kehoach.number.Label;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedBlock.NumberedTarget;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.TargetDuty;
import vn.kehoach.number.Piece;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.IssuingBody;
import vn.kehoach.plan.Level;

/** What must be read of the blocks of a plan, in order. */
final class ExpectedBlocks {
  private final IssuingBody body;
  private final Lines out;

  ExpectedBlocks(IssuingBody body, Lines out) {
    this.body = body;
    this.out = out;
  }

  void blocks(List<NumberedBlock> blocks) {
    blocks.forEach(this::block);
  }

  private void block(NumberedBlock block) {
    if (block instanceof NumberedBlock.Prose prose) {
      pieces(prose.pieces(), "");
    } else if (block instanceof NumberedBlock.Section section) {
      heading(section.label(), words(section.title()), section.runIn());
      blocks(section.children());
    } else if (block instanceof NumberedBlock.Clause clause) {
      pieces(clause.pieces(), clause.label().text());
      blocks(clause.children());
    } else if (block instanceof NumberedBlock.Objective objective) {
      objective(objective);
    } else if (block instanceof NumberedBlock.UnitTasks unit) {
      unit(unit);
    } else if (block instanceof NumberedBlock.Report report) {
      report(report);
    } else if (block instanceof NumberedBlock.Table table) {
      table(table);
    } else if (block instanceof NumberedBlock.PageBreak) {
      out.close();
    }
  }

  void pieces(List<Piece> pieces, String number) {
    String lead = number.isEmpty() ? "" : number + " ";
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Paragraph paragraph) {
        out.add(lead + words(paragraph.runs()));
      } else if (piece instanceof Piece.Item item) {
        out.addIf(!lead.isEmpty(), lead.strip());
        out.add(item.mark() + " " + words(item.runs()));
        item.more().forEach(more -> out.add(words(more)));
      } else if (piece instanceof Piece.Grid grid) {
        out.addIf(!lead.isEmpty(), lead.strip());
        grid.rows().forEach(row -> row.forEach(cell -> out.add(words(cell))));
        out.close();
      }
      lead = "";
    }
  }

  private void heading(Label label, String title, List<Run> runIn) {
    if (label.level() == Level.PART && label.numbered() && runIn.isEmpty()) {
      out.add(label.text());
      out.add(upper(title));
      return;
    }
    boolean capitals =
        label.numbered() && List.of(Level.ROMAN, Level.CAPITAL, Level.PART).contains(label.level());
    String printed = (label.text() + " " + (capitals ? upper(title) : title)).strip();
    out.add(runIn.isEmpty() ? printed : printed + joint(title, words(runIn)) + words(runIn));
  }

  /** A sentence of its own is parted by a colon; one that goes on, by a blank. */
  private static String joint(String title, String next) {
    boolean ended = title.strip().matches(".*[.:;,?!]");
    return Character.isLowerCase(next.strip().codePointAt(0)) || ended ? " " : ": ";
  }

  private void objective(NumberedBlock.Objective objective) {
    String title = "Mục tiêu " + objective.ordinal() + ": " + words(objective.title());
    heading(objective.label(), title, List.of());
    blocks(objective.children());
    for (NumberedTarget target : objective.targets()) {
      boolean only = target.ordinal() == 0;
      pieces(target.pieces(), only ? "Chỉ tiêu:" : "- Chỉ tiêu " + target.ordinal() + ":");
    }
  }

  private void unit(NumberedBlock.UnitTasks unit) {
    heading(unit.label(), words(unit.heading()), unit.runIn());
    blocks(unit.tasks());
    if (!unit.duties().isEmpty()) {
      List<String> parts = unit.duties().stream().map(ExpectedBlocks::duty).toList();
      out.add(
          (unit.dutiesAsItem() ? "- " : "")
              + "Chịu trách nhiệm tổ chức thực hiện, theo dõi và báo cáo kết quả triển khai "
              + String.join("; ", parts)
              + " Kế hoạch này.");
    }
    blocks(unit.subUnits());
  }

  private static String duty(ObjectiveDuty duty) {
    String objective = "mục tiêu " + duty.objective();
    if (duty.targets().isEmpty()) {
      return objective + scope(duty.scope());
    }
    List<String> targets = new ArrayList<>();
    for (TargetDuty target : duty.targets()) {
      String number = target.ordinal() == 0 ? "" : "" + target.ordinal();
      targets.add((number + scope(target.scope())).strip());
    }
    return ("chỉ tiêu " + String.join(", ", targets)).strip() + " của " + objective;
  }

  private static String scope(String scope) {
    return scope.isEmpty() ? "" : " (" + scope + ")";
  }

  private void report(NumberedBlock.Report report) {
    if (!report.pieces().isEmpty()) {
      pieces(report.pieces(), "");
      return;
    }
    String when =
        switch (report.cycle()) {
          case YEARLY -> "Định kỳ hằng năm";
          case HALF_YEARLY -> "Định kỳ 6 tháng";
          case QUARTERLY -> "Định kỳ hằng quý";
          case AD_HOC -> "Khi có yêu cầu đột xuất";
        };
    boolean own = report.recipient().isEmpty() || report.recipient().equals(body.name());
    String above = body.superior().isEmpty() ? "" : " và " + body.superior();
    out.add(
        when
            + before(report.before())
            + ", các cơ quan, đơn vị gửi báo cáo kết quả thực hiện Kế hoạch"
            + (own ? "" : " về " + report.recipient())
            + (" để tổng hợp, báo cáo " + body.name() + above + " theo quy định."));
  }

  private static String before(DayMonth day) {
    if (day == null) {
      return "";
    }
    String month = (day.month() < 3 ? "0" : "") + day.month();
    return " (trước ngày " + (day.day() < 10 ? "0" : "") + day.day() + "/" + month + ")";
  }

  private void table(NumberedBlock.Table table) {
    out.addIf(!table.title().isEmpty(), words(table.title()));
    table.columns().forEach(column -> out.add(words(column.title())));
    table.rows().forEach(row -> row.cells().forEach(cell -> pieces(cell, "")));
    out.close();
  }
}
