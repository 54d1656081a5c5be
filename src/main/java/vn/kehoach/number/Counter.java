package vn.kehoach.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.CountedPlan.CountedAppendix;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Target;
import vn.kehoach.source.Span;

/** The first pass: counts everything and notes what every id stands for (lượt đếm). */
final class Counter {
  private final Diagnostics out;
  private final Map<String, Anchor> anchors = new LinkedHashMap<>();
  private final List<Block.Objective> objectives = new ArrayList<>();
  private final List<Block.UnitTasks> units = new ArrayList<>();

  Counter(Diagnostics out) {
    this.out = out;
  }

  CountedPlan count(Plan plan) {
    Ladder ladder = Ladder.of(plan.levels());
    List<CountedBlock> body = list(plan.blocks(), new Siblings.Place(ladder, null, 1, ""));
    List<CountedAppendix> appendices = new ArrayList<>();
    for (Appendix appendix : plan.appendices()) {
      boolean single = plan.appendices().size() == 1;
      String number = single ? "" : Numerals.roman(appendices.size() + 1);
      appendices.add(appendix(appendix, number, ladder));
    }
    return new CountedPlan(body, appendices, anchors, objectives, units);
  }

  private CountedAppendix appendix(Appendix appendix, String number, Ladder ladder) {
    String reference = ("Phụ lục " + number).strip();
    note(appendix.id(), new Anchor.Attachment(reference, appendix.span()));
    Siblings.Place place = new Siblings.Place(ladder, null, 1, reference);
    return new CountedAppendix(appendix, number, list(appendix.blocks(), place));
  }

  private List<CountedBlock> list(List<Block> blocks, Siblings.Place place) {
    Siblings siblings = new Siblings(place, out);
    List<CountedBlock> counted = new ArrayList<>();
    for (Block block : blocks) {
      counted.add(block(block, siblings));
    }
    return counted;
  }

  private CountedBlock block(Block block, Siblings siblings) {
    if (block instanceof Block.Objective objective) {
      return objective(objective, siblings);
    }
    if (block instanceof Block.Numbered numbered) {
      return numbered(numbered, siblings);
    }
    note(block.id(), new Anchor.Unnumbered(block.span()));
    return new CountedBlock(block, null, 0, List.of());
  }

  private CountedBlock numbered(Block.Numbered block, Siblings siblings) {
    Trail trail = siblings.next(block);
    boolean bare = trail == null;
    Span span = block.span();
    note(block.id(), bare ? new Anchor.Unnumbered(span) : new Anchor.Numbered(trail, span));
    if (block instanceof Block.UnitTasks unit) {
      units.add(unit);
    }
    List<CountedBlock> below = list(block.below(), siblings.below(block, trail));
    return new CountedBlock(block, siblings.label(trail), 0, below);
  }

  private CountedBlock objective(Block.Objective objective, Siblings siblings) {
    Trail trail = siblings.next(objective);
    objectives.add(objective);
    int ordinal = objectives.size();
    note(objective.id(), new Anchor.Goal(ordinal, objective.span()));
    targets(objective.targets(), ordinal);
    List<CountedBlock> below = list(objective.below(), siblings.below(objective, trail));
    return new CountedBlock(objective, siblings.label(trail), ordinal, below);
  }

  private void targets(List<Target> targets, int objective) {
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      int ordinal = targets.size() == 1 ? 0 : i + 1;
      note(target.id(), new Anchor.GoalTarget(objective, ordinal, target.span()));
    }
  }

  private void note(String id, Anchor anchor) {
    if (!id.isEmpty()) {
      anchors.putIfAbsent(id, anchor);
    }
  }
}
