package vn.kehoach.number;

import java.util.List;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Column.Width;

/**
 * A block with its number, its references and its names put in. Its template is {@code
 * blocks/<kind>.ftlx} of the layout.
 */
public sealed interface NumberedBlock {

  /** Name of the template that prints it: the kind key of the language. */
  String kind();

  /** Plain text. */
  record Prose(List<Piece> pieces) implements NumberedBlock {
    @Override
    public String kind() {
      return "van_ban";
    }
  }

  /**
   * A heading and what is below it.
   *
   * @param runIn words that go on behind the title on its line; empty where there are none
   */
  record Section(Label label, List<Run> title, List<Run> runIn, List<NumberedBlock> children)
      implements NumberedBlock {
    @Override
    public String kind() {
      return "muc";
    }
  }

  /** A numbered paragraph: the number runs into the first piece. */
  record Clause(Label label, List<Piece> pieces, List<NumberedBlock> children)
      implements NumberedBlock {
    @Override
    public String kind() {
      return "khoan";
    }
  }

  /**
   * An objective with its targets.
   *
   * @param ordinal n of "Mục tiêu n", counted over the whole plan
   */
  record Objective(
      Label label,
      int ordinal,
      List<Run> title,
      List<NumberedBlock> children,
      List<NumberedTarget> targets)
      implements NumberedBlock {
    @Override
    public String kind() {
      return "muc_tieu";
    }
  }

  /** A target; ordinal n of "Chỉ tiêu n", or 0 where it is the only one. */
  record NumberedTarget(int ordinal, List<Piece> pieces) {}

  /**
   * A unit and its tasks.
   *
   * @param runIn words that go on behind the heading on its line; empty where there are none
   * @param duties what the unit answers for, by objective; empty where nothing is said
   * @param dutiesAsItem whether the sentence on the duties is an item like the tasks above it
   */
  record UnitTasks(
      Label label,
      List<Run> heading,
      List<Run> runIn,
      List<NumberedBlock> tasks,
      List<ObjectiveDuty> duties,
      boolean dutiesAsItem,
      List<NumberedBlock> subUnits)
      implements NumberedBlock {
    @Override
    public String kind() {
      return "don_vi";
    }
  }

  /**
   * What a unit answers for within one objective.
   *
   * @param targets empty where it answers for the whole objective
   * @param scope the part of the whole objective, or empty
   */
  record ObjectiveDuty(int objective, List<TargetDuty> targets, String scope) {}

  /** A target that a unit answers for; the scope may be empty; ordinal 0 is the only target. */
  record TargetDuty(int ordinal, String scope) {}

  /** Reporting; the pieces are empty where the layout's standard sentence is to stand. */
  record Report(Cycle cycle, DayMonth before, String recipient, List<Piece> pieces)
      implements NumberedBlock {
    @Override
    public String kind() {
      return "bao_cao";
    }
  }

  /** A table with running numbers and sums put in; the title may be empty. */
  record Table(List<Run> title, List<NumberedColumn> columns, List<NumberedRow> rows)
      implements NumberedBlock {
    @Override
    public String kind() {
      return "bang";
    }
  }

  /**
   * A column; the width is null where the layout shares out what is left.
   *
   * @param running holds the running number of the row ({@code stt})
   * @param numeric holds figures, sums among them
   */
  record NumberedColumn(
      List<Run> title, Width width, Align align, boolean running, boolean numeric) {}

  /** A row: one cell across the table for a group head, or a cell a column. */
  record NumberedRow(RowKind rowKind, List<List<Piece>> cells) {}

  /** What a row is. */
  enum RowKind {
    CELLS,
    GROUP,
    TOTAL
  }

  /** A page break. */
  record PageBreak() implements NumberedBlock {
    @Override
    public String kind() {
      return "ngat_trang";
    }
  }
}
