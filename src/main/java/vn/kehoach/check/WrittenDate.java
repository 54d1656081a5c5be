package vn.kehoach.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as running text has it (ngày tháng): 07/5/2026, ngày 05/12, ngày 16 tháng 6 năm 2025,
 * tháng 5/2026.
 *
 * @param day as typed, or empty where only a month is named
 * @param year 0 where none is named
 * @param spelled with the words "tháng", "năm"
 */
record WrittenDate(String day, String month, int year, boolean spelled, int from, int to) {
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}))?(?![\\d/\\p{L}]|[.,-]\\d)");
  private static final Pattern LONG =
      Pattern.compile(
          "(\\d{1,2}) tháng (\\d{1,2})(?:(?: năm |/)(\\d{4}))?(?![\\d/\\p{L}]|[.,]\\d)");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{1,2})(?:/| năm )(\\d{4})(?![\\d/\\p{L}]|[.,]\\d)");

  private static final int NEAR = 40;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** The date whose first number begins at a place. */
  static Optional<WrittenDate> at(Passage passage, int i) {
    if (!Letters.isDigit(passage.at(i)) || "/.-,".indexOf(passage.at(i - 1)) >= 0 && i > 0) {
      return Optional.empty();
    }
    char next = passage.at(passage.wordEnd(i));
    boolean day = passage.follows("ngày ", i);
    boolean month = passage.follows("tháng ", i);
    if (next == ' ' || month) {
      return month ? month(passage, i) : day ? spelled(passage, i) : Optional.empty();
    }
    boolean holiday = next == '/' && isHoliday(passage, i);
    boolean joined = next == '/' || day && (next == '-' || next == '.');
    return joined ? numbers(passage, i, day || holiday) : Optional.empty();
  }

  /** The day of a holiday in brackets behind its name: ngày Quốc tế Hạnh phúc (20/3). */
  private static boolean isHoliday(Passage passage, int i) {
    int end = passage.wordEnd(passage.wordEnd(i) + 1);
    if (passage.at(i - 1) != '(' || passage.at(end) != ')') {
      return false;
    }
    int name = passage.text().lastIndexOf("gày ", i) + "gày ".length();
    return name >= "gày ".length() && i - name < NEAR && Letters.isUpper(passage.at(name));
  }

  private static Optional<WrittenDate> numbers(Passage passage, int i, boolean day) {
    Matcher matcher = region(SHORT, passage, i);
    if (!matcher.lookingAt() || matcher.group(4) == null && !day) {
      return Optional.empty();
    }
    int year = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    return Optional.of(
        new WrittenDate(matcher.group(1), matcher.group(3), year, false, i, matcher.end()));
  }

  private static Optional<WrittenDate> spelled(Passage passage, int i) {
    Matcher matcher = region(LONG, passage, i);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int year = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return Optional.of(
        new WrittenDate(matcher.group(1), matcher.group(2), year, true, i, matcher.end()));
  }

  private static Optional<WrittenDate> month(Passage passage, int i) {
    Matcher matcher = region(MONTH, passage, i);
    if (!matcher.lookingAt() || ofADay(passage, i)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(2));
    return Optional.of(new WrittenDate("", matcher.group(1), year, true, i, matcher.end()));
  }

  /** Whether the month belongs to a day that stands before it. */
  private static boolean ofADay(Passage passage, int i) {
    return Letters.isDigit(passage.at(i - "tháng ".length() - 2));
  }

  private static Matcher region(Pattern pattern, Passage passage, int i) {
    int end = Math.min(passage.length(), i + 32);
    return pattern.matcher(passage.text()).region(i, end).useTransparentBounds(true);
  }

  /** The same date with the zeros that the decree wants: days below 10, months 1 and 2 (DD-03). */
  String withZeros(Passage passage) {
    String rest = passage.words(from, to);
    int monthAt = day.isEmpty() ? 0 : rest.indexOf(month, day.length());
    return zeroed(day, 9)
        + rest.substring(day.length(), monthAt)
        + zeroed(month, 2)
        + rest.substring(monthAt + month.length());
  }

  private static String zeroed(String typed, int last) {
    if (typed.isEmpty()) {
      return typed;
    }
    int number = Integer.parseInt(typed);
    boolean zero = number > 0 && number <= last;
    return number == 0 ? typed : (zero ? "0" : "") + number;
  }

  /** Whether such a day can be in the calendar; without a year, 29 February can. */
  boolean isReal() {
    if (year != 0 && (year < FIRST_YEAR || year > LAST_YEAR)) {
      return false;
    }
    try {
      int d = day.isEmpty() ? 1 : Integer.parseInt(day);
      LocalDate.of(year == 0 ? 2000 : year, Integer.parseInt(month), d);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The date, where it names a day and a year and is real. */
  Optional<LocalDate> date() {
    return day.isEmpty() || year == 0 || !isReal()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
  }

  /** The words it was typed in. */
  String typed(Passage passage) {
    return passage.words(from, to);
  }
}
