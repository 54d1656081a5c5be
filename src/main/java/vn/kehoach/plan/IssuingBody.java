package vn.kehoach.plan;

import java.util.List;
import java.util.Map;
import vn.kehoach.source.Span;

/**
 * The body that issues a plan ({@code co-quan.yaml}).
 *
 * @param name {@code ten}: Ủy ban nhân dân xã Kẻ Sặt
 * @param shortName {@code viet_tat}: UBND xã
 * @param place {@code dia_danh}: Kẻ Sặt
 * @param area {@code dia_ban}: xã Kẻ Sặt
 * @param areaNoun {@code loai_dia_ban}: xã, phường, đặc khu
 * @param superior {@code cap_tren}, or an empty text
 * @param governing {@code co_quan_chu_quan}: the line above the name, or an empty text (CQ-02)
 * @param headLines the name as the head prints it, broken into lines (CQ-05)
 * @param symbol {@code ky_hieu}: KH-UBND (SK-05)
 * @param names what was typed of all this, for the rules on names
 */
public record IssuingBody(
    String name,
    String shortName,
    String place,
    String area,
    String areaNoun,
    String superior,
    String governing,
    List<String> headLines,
    String symbol,
    Map<String, Unit> units,
    Map<String, List<String>> groups,
    Map<String, Signer> signers,
    List<Name> names,
    Span span) {

  /** A name as it was typed, and the key it stands under. */
  public record Name(String key, String words, Span span) {}

  /** A unit that plans give work to ({@code don_vi}); the short name may be empty. */
  public record Unit(String name, String shortName, Span span) {}

  /**
   * Somebody who signs ({@code nguoi_ky}): title ({@code chuc_vu}) and name, which may be empty.
   */
  public record Signer(String title, String name, Span span) {}
}
