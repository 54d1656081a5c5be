package vn.kehoach.number;

import java.util.ArrayList;
import java.util.List;

/** Walks through a numbered plan, for tests. */
final class Outline {
  private Outline() {}

  /** Every block of the body and the appendices, in the order they are read. */
  static List<NumberedBlock> blocks(NumberedPlan plan) {
    List<NumberedBlock> all = new ArrayList<>();
    collect(plan.blocks(), all);
    plan.appendices().forEach(appendix -> collect(appendix.blocks(), all));
    return all;
  }

  private static void collect(List<NumberedBlock> blocks, List<NumberedBlock> all) {
    for (NumberedBlock block : blocks) {
      all.add(block);
      collect(below(block), all);
    }
  }

  static List<NumberedBlock> below(NumberedBlock block) {
    List<NumberedBlock> below = new ArrayList<>();
    if (block instanceof NumberedBlock.Section section) {
      below.addAll(section.children());
    } else if (block instanceof NumberedBlock.Clause clause) {
      below.addAll(clause.children());
    } else if (block instanceof NumberedBlock.Objective objective) {
      below.addAll(objective.children());
    } else if (block instanceof NumberedBlock.UnitTasks unit) {
      below.addAll(unit.tasks());
      below.addAll(unit.subUnits());
    }
    return below;
  }

  /** The label of a block, or null for one that never has a number. */
  static Label label(NumberedBlock block) {
    if (block instanceof NumberedBlock.Section section) {
      return section.label();
    } else if (block instanceof NumberedBlock.Clause clause) {
      return clause.label();
    } else if (block instanceof NumberedBlock.Objective objective) {
      return objective.label();
    }
    return block instanceof NumberedBlock.UnitTasks unit ? unit.label() : null;
  }

  static List<Label> labels(NumberedPlan plan) {
    return blocks(plan).stream().map(Outline::label).filter(label -> label != null).toList();
  }

  /** The blocks of one kind. */
  static <T extends NumberedBlock> List<T> only(NumberedPlan plan, Class<T> kind) {
    return blocks(plan).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The words of a line. */
  static String words(List<Run> runs) {
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> words.append(run.text()));
    return words.toString();
  }

  /** The words of a text, a paragraph or item a line. */
  static String text(List<Piece> pieces) {
    return String.join("\n", pieces.stream().map(Outline::piece).toList());
  }

  private static String piece(Piece piece) {
    return piece instanceof Piece.Item item
        ? item.mark() + " " + words(item.runs())
        : words(((Piece.Paragraph) piece).runs());
  }
}
