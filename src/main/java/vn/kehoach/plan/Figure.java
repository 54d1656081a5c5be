package vn.kehoach.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a figure as clerks type it (số): 1,4 and 1.4 are the same; points part thousands only where
 * nothing else can be meant (1.234.567 or 1.234,5). Prints it as 1.234,5.
 */
public final class Figure {
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(?:[.,]\\d{1,18})?");
  private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern GROUPED =
      Pattern.compile("-?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,5}(?:,\\d{1,18})?|\\.\\d{3},\\d{1,18})");

  private Figure() {}

  /** The figure; empty where it is none, or where it can be read in two ways. */
  public static Optional<BigDecimal> of(String typed) {
    if (isShortWhole(typed)) {
      return Optional.of(BigDecimal.valueOf(Integer.parseInt(typed)));
    }
    if (isAmbiguous(typed)) {
      return Optional.empty();
    }
    if (PLAIN.matcher(typed).matches()) {
      return Optional.of(new BigDecimal(typed.replace(',', '.')));
    }
    return GROUPED.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')))
        : Optional.empty();
  }

  /** Whether a point may be meant for thousands or for decimals, as in 1.400. */
  public static boolean isAmbiguous(String typed) {
    return typed.indexOf('.') > 0 && ONE_GROUP.matcher(typed).matches();
  }

  /** Whether it is made of one to three digits, as most figures are. */
  private static boolean isShortWhole(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return !typed.isEmpty() && typed.length() <= 3;
  }

  /** A figure with a decimal comma and points for thousands: 12.000, 1,4. */
  public static String print(BigDecimal figure) {
    String plain = figure.abs().toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder printed = new StringBuilder(plain);
    if (point >= 0) {
      printed.setCharAt(point, ',');
    }
    for (int i = end - 3; i > 0; i -= 3) {
      printed.insert(i, '.');
    }
    return figure.signum() < 0 ? printed.insert(0, '-').toString() : printed.toString();
  }
}
