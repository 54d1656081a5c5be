package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.source.Span;

/**
 * What stands below the body (phần cuối).
 *
 * @param text {@code ket_thuc}, or null
 * @param recipients {@code noi_nhan} (nd30 NN-01 to NN-05)
 * @param filing {@code luu} (nd30 NN-03, NN-09)
 * @param signature {@code ky}, or null where nobody is named
 */
public record Closing(Text text, List<Recipient> recipients, Filing filing, Signature signature) {

  /** A recipient; the purpose ({@code muc_dich}) may be empty. */
  public record Recipient(String name, String purpose, Span span) {}

  /**
   * The copies kept: units (VT first) and where each was typed, the drafter's sign, the number of
   * copies (0: not said).
   */
  public record Filing(List<String> units, List<Span> places, String drafter, int copies) {}

  /**
   * Who signs, and by which right (nd30 KY-01 to KY-03).
   *
   * @param title the signer's own title (Phó Chủ tịch)
   * @param headTitle the title of the head of the body (Chủ tịch)
   * @param collective the collective signed for (Ủy ban nhân dân), or empty without TM.
   * @param name the signer's name, or empty
   */
  public record Signature(
      String title, String headTitle, String collective, String name, Right right, Span span) {}

  /** By which right somebody signs. */
  public enum Right {
    /** the head himself */
    HEAD,
    /** acting head: Q. */
    ACTING,
    /** a deputy for the head: KT. */
    DEPUTY,
    /** by order: TL. */
    BY_ORDER,
    /** by written authorisation: TUQ. */
    AUTHORISED
  }
}
