package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Row;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.Text;
import vn.kehoach.plan.UnitReference;

/** Collects all that a plan says, in the order it is read (thu thập câu chữ). */
final class Passages {
  private final List<Passage> all = new ArrayList<>();
  private final Plan plan;
  private PassageMaker maker;
  private Block owner;
  private int group;

  /** The passages of a plan whose blocks are known. */
  Passages(Plan plan, List<Block> blocks) {
    this.plan = plan;
    this.maker = new PassageMaker(plan);
    head();
    blocks.forEach(this::block);
    owner = null;
    text(Kind.CLOSING, plan.closing().text());
    foot();
  }

  /** All of them, in the order they are read; recipients last. */
  List<Passage> all() {
    return all;
  }

  /** The ids that the text refers to. */
  Set<String> references() {
    return maker.references();
  }

  private void head() {
    group++;
    plan.head().subject().forEach(line -> line(Kind.SUBJECT, line));
    group++;
    plan.head().bases().forEach(line -> line(Kind.BASIS, line));
    text(Kind.OPENING, plan.head().opening());
  }

  private void foot() {
    for (Appendix appendix : plan.appendices()) {
      title(Kind.TITLE, appendix.title());
    }
    group++;
    for (Recipient recipient : plan.closing().recipients()) {
      maker.typed(recipient.name(), recipient.span()).ifPresent(p -> add(Kind.RECIPIENT, p));
    }
  }

  private void block(Block block) {
    owner = block;
    if (block instanceof Block.Prose prose) {
      text(Kind.PARAGRAPH, prose.text());
    } else if (block instanceof Block.Clause clause) {
      text(Kind.CLAUSE, clause.text());
    } else if (block instanceof Block.Section section) {
      title(Kind.TITLE, section.title());
    } else if (block instanceof Block.Objective objective) {
      title(Kind.TITLE, objective.title());
      objective.targets().forEach(this::target);
    } else if (block instanceof Block.UnitTasks unit) {
      unit(unit);
    } else if (block instanceof Block.Report report) {
      text(Kind.PARAGRAPH, report.text());
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void unit(Block.UnitTasks unit) {
    title(Kind.UNIT, unit.heading());
    for (UnitReference reference : unit.units()) {
      if (reference.id().isEmpty()) {
        maker.typed(reference.name(), reference.span()).ifPresent(p -> add(Kind.UNIT, p));
      }
    }
  }

  private void target(Target target) {
    PassageMaker before = maker;
    maker = maker.with(target.values());
    text(Kind.TARGET, target.text());
    maker = before;
  }

  private void table(Block.Table table) {
    title(Kind.TITLE, table.title());
    for (Column column : table.columns()) {
      title(Kind.CELL, column.title());
    }
    for (Row row : table.rows()) {
      if (row instanceof Row.Cells cells) {
        cells.cells().forEach(cell -> text(Kind.CELL, cell));
      } else if (row instanceof Row.Group head) {
        title(Kind.CELL, head.title());
      }
    }
  }

  private void text(Kind kind, Text text) {
    group++;
    if (text != null) {
      for (Text.Passage passage : text.passages()) {
        passage(kind, passage);
      }
    }
  }

  private void passage(Kind kind, Text.Passage passage) {
    if (passage instanceof Text.Paragraph paragraph) {
      line(kind, paragraph.line());
    } else if (passage instanceof Text.Item item) {
      line(kind == Kind.CELL ? kind : Kind.ITEM, item.line());
      item.more().forEach(line -> line(kind, line));
    } else if (passage instanceof Text.Grid grid) {
      grid.rows().forEach(row -> row.forEach(cell -> line(Kind.CELL, cell)));
    }
  }

  private void title(Kind kind, Line line) {
    group++;
    line(kind, line);
  }

  private void line(Kind kind, Line line) {
    if (line != null) {
      maker.parts(line).ifPresent(parts -> add(kind, parts));
    }
  }

  private void add(Kind kind, List<Passage.Part> parts) {
    all.add(new Passage(kind, owner, group, parts));
  }
}
