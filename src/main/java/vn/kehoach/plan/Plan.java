package vn.kehoach.plan;

import java.util.List;
import java.util.Map;
import vn.kehoach.source.Span;

/**
 * A plan (kế hoạch): what it says, and nothing of how it looks.
 *
 * @param parameters values of {@code tham_so} by name
 * @param waivers rules set aside ({@code bo_qua})
 */
public record Plan(
    IssuingBody body,
    Status status,
    Head head,
    Marks marks,
    List<Level> levels,
    List<Block> blocks,
    Closing closing,
    List<Appendix> appendices,
    LayoutChoice layout,
    Map<String, String> parameters,
    Span span,
    List<Waiver> waivers) {

  /** The states of a plan's life ({@code trang_thai}). */
  public enum Status {
    /** {@code du_thao} */
    DRAFT,
    /** {@code trinh_ky} */
    FOR_SIGNATURE,
    /** {@code ban_hanh} */
    ISSUED
  }

  /**
   * Which layout prints the plan ({@code bo_cuc}).
   *
   * @param name the profile: {@code nd30}
   * @param headSize size of the national name in pt: 12, 13, or 0 to let the layout choose (PG-09)
   */
  public record LayoutChoice(String name, int headSize) {}
}
