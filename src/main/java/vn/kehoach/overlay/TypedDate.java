package vn.kehoach.overlay;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as clerks type it (ngày): 15/5/2026, 5/2026 or 2026. */
final class TypedDate {
  private static final Pattern FORM = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");

  private TypedDate() {}

  /** The date as a number that orders dates, what is missing as 0; empty where it is none. */
  static Optional<Integer> of(String typed) {
    Matcher parts = FORM.matcher(typed);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(3));
    int month = part(parts.group(2));
    int day = part(parts.group(1));
    boolean monthThere = parts.group(2) != null;
    boolean real =
        year > 0
            && (!monthThere || month >= 1 && month <= 12)
            && (parts.group(1) == null || isDay(year, month, day));
    return real ? Optional.of((year * 100 + month) * 100 + day) : Optional.empty();
  }

  private static boolean isDay(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static int part(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
