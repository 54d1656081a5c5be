package vn.kehoach.plan;

import java.util.List;
import vn.kehoach.source.Span;

/**
 * The head of a plan (phần đầu).
 *
 * @param number {@code so}, or 0 before it is issued
 * @param symbol {@code ky_hieu}: KH-UBND
 * @param place {@code dia_danh} as the date line prints it (DD-05)
 * @param period {@code giai_doan} or {@code nam}; null where neither was given
 * @param subject {@code trich_yeu}, a line for each line typed
 * @param bases {@code can_cu}
 * @param opening {@code mo_dau}, or null
 */
public record Head(
    int number,
    String symbol,
    PartialDate date,
    String place,
    Period period,
    List<Line> subject,
    List<Line> bases,
    Text opening,
    Span span) {

  /** A date of which parts may be missing (0): they stay blank on the page. */
  public record PartialDate(int day, int month, int year) {

    /** Whether day, month and year are there. */
    public boolean isFull() {
      return day > 0 && month > 0 && year > 0;
    }
  }

  /** The years a plan is for (giai đoạn); one year where both are the same. */
  public record Period(int from, int to) {

    /** As it is printed: 2026 - 2030, or 2026. */
    public String printed() {
      return from == to ? Integer.toString(from) : from + " - " + to;
    }
  }
}
