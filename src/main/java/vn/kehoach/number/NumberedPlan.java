package vn.kehoach.number;

import java.util.List;
import vn.kehoach.plan.Plan;

/**
 * A plan in which everything is counted, referred to and named (kế hoạch đã đánh số); nothing is
 * filled in later.
 *
 * @param plan where it came from: body, head, marks, closing, layout
 * @param subject {@code trich_yeu}, line by line
 * @param bases {@code can_cu}
 * @param opening {@code mo_dau}; empty where there is none
 * @param closing {@code ket_thuc}; empty where there is none
 */
public record NumberedPlan(
    Plan plan,
    List<List<Run>> subject,
    List<List<Run>> bases,
    List<Piece> opening,
    List<NumberedBlock> blocks,
    List<Piece> closing,
    List<NumberedAppendix> appendices) {

  /** An appendix; the number ("I") is empty where it is the only one. */
  public record NumberedAppendix(
      String number, List<Run> title, boolean landscape, List<NumberedBlock> blocks) {}
}
