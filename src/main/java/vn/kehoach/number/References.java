package vn.kehoach.number;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Plan;

/** How everything in a plan that has an id is referred to (bảng dẫn chiếu). */
public final class References {

  /** The natural references by id, as in the middle of a sentence; none for what has no number. */
  public Map<String, String> of(Plan plan) {
    Map<String, String> all = new LinkedHashMap<>();
    new Counter(new Diagnostics())
        .count(plan)
        .anchors()
        .forEach((id, anchor) -> put(all, id, anchor.reference()));
    return all;
  }

  private static void put(Map<String, String> all, String id, String reference) {
    if (!reference.isEmpty()) {
      all.put(id, reference);
    }
  }
}
