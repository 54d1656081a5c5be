package vn.kehoach.decode;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Head.PartialDate;
import vn.kehoach.plan.Head.Period;
import vn.kehoach.yaml.Node;

/** Reads dates and periods (ngày, giai đoạn); what cannot be is reported. */
final class Times {
  private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2145;
  private static final int LEAP_YEAR = 2024;

  private final Findings findings;

  Times(Findings findings) {
    this.findings = findings;
  }

  /** A date of which the day, or day and month, may be missing; all 0 where nothing was typed. */
  PartialDate date(Fields fields, String key) {
    PartialDate none = new PartialDate(0, 0, 0);
    Optional<Node.Scalar> typed = fields.scalar(key);
    Optional<PartialDate> date = typed.flatMap(s -> date(s.value())).filter(Times::exists);
    if (typed.isPresent() && date.isEmpty()) {
      findings.badDate(typed.get(), key, "full");
    }
    return date.orElse(none);
  }

  private static Optional<PartialDate> date(String typed) {
    Matcher parts = DATE.matcher(typed);
    return parts.matches()
        ? Optional.of(new PartialDate(number(parts, 1), number(parts, 2), number(parts, 3)))
        : Optional.empty();
  }

  /** A part that was left out is 0; a part that was typed as 0 is none at all. */
  private static int number(Matcher parts, int group) {
    String typed = parts.group(group);
    int number = typed == null ? 0 : Integer.parseInt(typed);
    return typed != null && number == 0 ? -1 : number;
  }

  private static boolean exists(PartialDate date) {
    boolean monthExists = date.month() >= 0 && date.month() <= 12;
    boolean dayExists =
        date.day() == 0
            || monthExists
                && date.month() > 0
                && date.day() > 0
                && date.day() <= YearMonth.of(date.year(), date.month()).lengthOfMonth();
    return monthExists && dayExists && isPlausible(date.year());
  }

  /** A day of every year; null where nothing was typed. */
  DayMonth day(Fields fields, String key) {
    return day(fields, key, Times::day, "day");
  }

  /** A day of every year, or alone: of the last month of each cycle; null where none was typed. */
  DayMonth dayOfCycle(Fields fields, String key) {
    return day(fields, key, s -> day(s).or(() -> day(s + "/1").map(Times::alone)), "cycle");
  }

  private DayMonth day(
      Fields fields, String key, Function<String, Optional<DayMonth>> reading, String form) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    Optional<DayMonth> day = typed.flatMap(s -> reading.apply(s.value()));
    if (typed.isPresent() && day.isEmpty()) {
      findings.badDate(typed.get(), key, form);
    }
    return day.orElse(null);
  }

  private static DayMonth alone(DayMonth day) {
    return new DayMonth(day.day(), 0);
  }

  private static Optional<DayMonth> day(String typed) {
    Matcher parts = DAY.matcher(typed);
    return parts.matches()
        ? Optional.of(new DayMonth(number(parts, 1), number(parts, 2)))
            .filter(d -> exists(new PartialDate(d.day(), d.month(), LEAP_YEAR)))
        : Optional.empty();
  }

  /** A year; 0 where nothing was typed. */
  int year(Fields fields, String key) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    return typed.isPresent() ? year(typed.get(), key) : 0;
  }

  private int year(Node.Scalar typed, String key) {
    String year = typed.value();
    if (YEAR.matcher(year).matches() && isPlausible(Integer.parseInt(year))) {
      return Integer.parseInt(year);
    }
    findings.badDate(typed, key, "year");
    return 0;
  }

  /** A period of years; null where nothing was typed. */
  Period period(Fields fields, String key) {
    Optional<Node.Scalar> typed = fields.scalar(key);
    Optional<Period> period = typed.flatMap(s -> period(s.value()));
    if (typed.isPresent() && period.isEmpty()) {
      findings.badDate(typed.get(), key, "period");
    }
    return period.orElse(null);
  }

  private static Optional<Period> period(String typed) {
    Matcher years = PERIOD.matcher(typed);
    if (!years.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(years.group(1));
    int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    boolean sound = from <= to && isPlausible(from) && isPlausible(to);
    return sound ? Optional.of(new Period(from, to)) : Optional.empty();
  }

  private static boolean isPlausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
