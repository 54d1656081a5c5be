package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.yaml.Node;

/**
 * One id in two versions of a model and in a plan (so sánh một phần).
 *
 * @param mine what the plan makes of the older version
 * @param byPlan the fields that the plan changes
 */
record Comparison(Content before, Content after, Content mine, List<String> byPlan) {

  /** The fields that the newer version changed. */
  List<String> byModel() {
    return Content.differences(before, after, false);
  }

  /** All fields that differ, with the three texts. */
  List<Difference> differences() {
    Set<String> all = new LinkedHashSet<>(byModel());
    all.addAll(byPlan);
    all.addAll(Content.differences(before, after, true));
    List<Difference> differences = new ArrayList<>();
    for (String field : all) {
      Optional<Node> own = byPlan.contains(field) ? mine.field(field) : Optional.empty();
      differences.add(new Difference(field, before.field(field), after.field(field), own));
    }
    return differences;
  }

  /** How both changed it. */
  State state() {
    List<String> byModel = byModel();
    if (byPlan.isEmpty()) {
      boolean same = byModel.isEmpty() && Content.differences(before, after, true).isEmpty();
      return same ? State.SAME : State.MODEL;
    }
    if (byModel.isEmpty()) {
      return State.PLAN;
    }
    boolean alike =
        byPlan.containsAll(byModel)
            && byPlan.stream().allMatch(f -> Meaning.same(f, after.field(f), mine.field(f)));
    return alike ? State.ALIKE : State.CONFLICT;
  }
}
