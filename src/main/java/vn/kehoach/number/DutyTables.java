package vn.kehoach.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.NumberedRow;
import vn.kehoach.number.NumberedBlock.RowKind;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.Objective;
import vn.kehoach.plan.Block.UnitTasks;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Duty;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.UnitReference;

/** Makes the table of targets and the units that answer for them ({@code tu_dong: phan_cong}). */
final class DutyTables {
  private final CountedPlan plan;
  private final List<Objective> objectives;
  private final Lines lines;
  private final Map<String, Set<String>> unitsById = new HashMap<>();
  private List<NumberedRow> rows;

  DutyTables(CountedPlan plan, Lines lines) {
    this.plan = plan;
    this.objectives = plan.objectives();
    this.lines = lines;
  }

  private void note(UnitTasks unit) {
    String name = UnitReference.names(unit.units());
    for (Duty duty : unit.duties()) {
      String scope = duty.scope().isEmpty() ? "" : " (" + duty.scope() + ")";
      unitsById.computeIfAbsent(duty.id(), id -> new LinkedHashSet<>()).add(name + scope);
    }
  }

  /** The table; its rows are the same wherever it stands. */
  NumberedBlock.Table table(Block.DutyTable table) {
    List<NumberedColumn> columns =
        List.of(
            column("STT", Align.CENTER, true),
            column("Mục tiêu/Chỉ tiêu", Align.BOTH, false),
            column("Đơn vị chịu trách nhiệm", Align.LEFT, false));
    rows = rows == null ? rows() : rows;
    return new NumberedBlock.Table(lines.line(table.title()), columns, rows);
  }

  private static NumberedColumn column(String title, Align align, boolean running) {
    return new NumberedColumn(List.of(Run.of(title)), null, align, running, false);
  }

  private List<NumberedRow> rows() {
    plan.units().forEach(this::note);
    List<NumberedRow> all = new ArrayList<>();
    int number = 1;
    for (int i = 0; i < objectives.size(); i++) {
      Objective objective = objectives.get(i);
      List<Piece> title = List.of(new Piece.Paragraph(title(objective, i + 1)));
      if (objective.targets().isEmpty()) {
        all.add(row(number++, title, units(Set.of(), objective.id())));
      } else {
        all.add(new NumberedRow(RowKind.GROUP, List.of(title)));
        all.addAll(targetRows(objective, number));
        number += objective.targets().size();
      }
    }
    return List.copyOf(all);
  }

  private List<Run> title(Objective objective, int ordinal) {
    return headed("Mục tiêu " + ordinal + ": ", lines.line(objective.title()));
  }

  private List<NumberedRow> targetRows(Objective objective, int number) {
    Set<String> common = unitsById.getOrDefault(objective.id(), Set.of());
    List<NumberedRow> all = new ArrayList<>();
    for (Target target : objective.targets()) {
      boolean single = objective.targets().size() == 1;
      String head = single ? "Chỉ tiêu: " : "Chỉ tiêu " + (all.size() + 1) + ": ";
      List<Piece> text = headedText(head, lines.with(target.values()).pieces(target.text()));
      all.add(row(number + all.size(), text, units(common, target.id())));
    }
    return all;
  }

  private static NumberedRow row(int number, List<Piece> text, List<Piece> units) {
    List<Piece> running = TableColumn.words(Integer.toString(number));
    return new NumberedRow(RowKind.CELLS, List.of(running, text, units));
  }

  /** A paragraph a unit: those of the whole objective first, then those of an id. */
  private List<Piece> units(Set<String> common, String id) {
    Set<String> names = new LinkedHashSet<>(common);
    names.addAll(unitsById.getOrDefault(id, Set.of()));
    return names.stream().flatMap(name -> TableColumn.words(name).stream()).toList();
  }

  /** Puts words in front of a text: into its first paragraph, or before a list. */
  private static List<Piece> headedText(String head, List<Piece> pieces) {
    boolean paragraph = !pieces.isEmpty() && pieces.get(0) instanceof Piece.Paragraph;
    List<Run> first = paragraph ? ((Piece.Paragraph) pieces.get(0)).runs() : List.of();
    List<Piece> headed = new ArrayList<>();
    headed.add(new Piece.Paragraph(headed(head, first)));
    headed.addAll(pieces.subList(paragraph ? 1 : 0, pieces.size()));
    return headed;
  }

  private static List<Run> headed(String head, List<Run> runs) {
    List<Run> headed = new ArrayList<>();
    headed.add(Run.of(head));
    headed.addAll(runs);
    return headed;
  }
}
