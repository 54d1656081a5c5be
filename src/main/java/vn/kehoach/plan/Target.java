package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.SortedMap;
import vn.kehoach.source.Span;

/**
 * A target ({@code chi_tieu}) of an objective.
 *
 * @param values figures by name; the single one of {@code gia_tri: 90} has the empty name
 * @param year the year it is to be reached, or 0
 */
public record Target(
    String id,
    Text text,
    SortedMap<String, BigDecimal> values,
    Direction direction,
    int year,
    Span span) {

  /** Which way the figure is to move ({@code chieu}). */
  public enum Direction {
    /** {@code tang} */
    UP,
    /** {@code giam} */
    DOWN,
    /** {@code giu} */
    HOLD,
    /** not said */
    UNSAID
  }
}
