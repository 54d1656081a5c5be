package vn.kehoach.layout;

import java.util.Map;
import vn.kehoach.plan.Marks.Circulation;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Plan.Status;

/**
 * All that the parts beside the document depend on, so that plans of one look share them.
 *
 * @param headSize size of the national name in pt: 12 or 13 (nd30 PG-09)
 */
record Look(String headSize, boolean draft, Circulation circulation) {

  static Look of(Plan plan, String headSize) {
    return new Look(headSize, plan.status() == Status.DRAFT, plan.marks().circulation());
  }

  /** Written out, as what Java puts together for records at run time costs a start a hundredth. */
  @Override
  public int hashCode() {
    return 31 * headSize.hashCode() + 2 * circulation.ordinal() + (draft ? 1 : 0);
  }

  Map<String, Object> model() {
    return Map.of("head_size", headSize, "draft", draft, "circulation", circulation.name());
  }
}
