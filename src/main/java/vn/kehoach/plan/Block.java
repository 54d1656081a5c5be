package vn.kehoach.plan;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.Span;

/** A block of the body (khối). The id is empty where none was given. */
public sealed interface Block {

  /** The block's id, or an empty text. */
  String id();

  /** Where the block stands. */
  Span span();

  /** A block that takes a number, and may have blocks below it (mục được đánh số). */
  sealed interface Numbered extends Block {

    /** How it is numbered, and what is below it. */
    Numbering numbering();

    /** The blocks right below it, in order. */
    List<Block> below();
  }

  /** Plain text (văn bản). */
  record Prose(String id, Text text, Span span) implements Block {}

  /**
   * A section with a title ({@code muc}).
   *
   * @param runIn the text goes on behind the title on the same line ({@code noi_lien})
   */
  record Section(
      String id, Line title, Numbering numbering, boolean runIn, List<Block> children, Span span)
      implements Numbered {
    @Override
    public List<Block> below() {
      return children;
    }
  }

  /** A numbered paragraph ({@code khoan}), the number run in. */
  record Clause(String id, Text text, Numbering numbering, List<Block> children, Span span)
      implements Numbered {
    @Override
    public List<Block> below() {
      return children;
    }
  }

  /** An objective ({@code muc_tieu}) and its targets. */
  record Objective(
      String id,
      Line title,
      Numbering numbering,
      List<Block> children,
      List<Target> targets,
      Span span)
      implements Numbered {
    @Override
    public List<Block> below() {
      return children;
    }
  }

  /** A unit ({@code don_vi}), its tasks, and the targets it answers for. */
  record UnitTasks(
      String id,
      List<UnitReference> units,
      Line heading,
      Numbering numbering,
      boolean runIn,
      List<Block> tasks,
      List<Duty> duties,
      List<UnitTasks> subUnits,
      Span span)
      implements Numbered {
    @Override
    public List<Block> below() {
      List<Block> all = new ArrayList<>(tasks);
      all.addAll(subUnits);
      return all;
    }
  }

  /** Reporting ({@code bao_cao}): how often, before which day, to whom. */
  record Report(
      String id, Cycle cycle, DayMonth before, UnitReference recipient, Text text, Span span)
      implements Block {}

  /** A table ({@code bang}). */
  record Table(String id, Line title, List<Column> columns, List<Row> rows, Span span)
      implements Block {}

  /** The table of targets and units ({@code bang: {tu_dong: phan_cong}}). */
  record DutyTable(String id, Line title, Span span) implements Block {}

  /** A page break ({@code ngat_trang}). */
  record PageBreak(String id, Span span) implements Block {}

  /** How often a report is due ({@code ky}). */
  enum Cycle {
    YEARLY("hang_nam"),
    HALF_YEARLY("6_thang"),
    QUARTERLY("quy"),
    AD_HOC("dot_xuat");

    private final String key;

    Cycle(String key) {
      this.key = key;
    }

    /** The word as it is typed under {@code ky}. */
    public String key() {
      return key;
    }
  }

  /**
   * A day of every year (ngày/tháng).
   *
   * @param month 0 where the day is one of the last month of each cycle (tháng cuối kỳ)
   */
  record DayMonth(int day, int month) {}
}
