package vn.kehoach.plan;

import vn.kehoach.plan.Head.PartialDate;

/**
 * What is stamped on a plan besides its text (dấu, chỉ dẫn).
 *
 * @param urgency {@code muc_do_khan} (nd30 DU-01)
 * @param circulation {@code pham_vi_luu_hanh} (nd30 DU-03)
 * @param attachedTo {@code kem_theo}: the decision that issues the plan (nd30 PL-09), or null
 */
public record Marks(Urgency urgency, Circulation circulation, Decision attachedTo) {

  /** How urgent (mức độ khẩn). */
  public enum Urgency {
    NONE,
    /** {@code khan} */
    URGENT,
    /** {@code thuong_khan} */
    VERY_URGENT,
    /** {@code hoa_toc} */
    EXPRESS
  }

  /** Who may read it (phạm vi lưu hành). */
  public enum Circulation {
    NONE,
    /** {@code xem_xong_tra_lai} */
    RETURN_AFTER_READING,
    /** {@code luu_hanh_noi_bo} */
    INTERNAL
  }

  /** A decision (Quyết định) that a plan is issued with; number 0 and empty dates stay blank. */
  public record Decision(int number, String symbol, PartialDate date, String issuer) {}
}
