package vn.kehoach.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document as running text has them (số, ký hiệu): 05/KH-UBND,
 * 30/2020/NĐ-CP.
 *
 * @param number as typed
 * @param year as typed, or empty
 * @param symbol as typed: KH-UBND
 */
record WrittenSymbol(String number, String year, String symbol, int from, int to) {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(\\d{1,5}) ?/ ?(?:(\\d{4}) ?/ ?)?"
              + "([A-ZĐ][A-Za-zĐđ]{0,4}\\d{0,2}(?: ?[-–] ?[A-ZĐƯ]{2}[A-Za-zĐƯđư&]{0,10}(?![\\p{L}]))*"
              + "(?:[-–][A-ZĐƯ][A-Za-zĐƯđư&]{1,10})*)(?![\\p{L}])");

  private static final Pattern DASH = Pattern.compile(" ?[-–] ?");
  private static final Pattern LAW = Pattern.compile("(?:QH|UBTVQH|PL-UBTVQH)\\d*");

  /** The symbol whose number begins at a place. */
  static Optional<WrittenSymbol> at(Passage passage, int i) {
    int slash = passage.wordEnd(i);
    slash = passage.at(slash) == ' ' ? slash + 1 : slash;
    if (passage.at(slash) != '/' || passage.at(i - 1) == '/' || !canFollow(passage, slash + 1)) {
      return Optional.empty();
    }
    int end = Math.min(passage.length(), i + 60);
    Matcher matcher = SYMBOL.matcher(passage.text()).region(i, end).useTransparentBounds(true);
    if (!matcher.lookingAt() || !isSymbol(matcher)) {
      return Optional.empty();
    }
    String year = matcher.group(2) == null ? "" : matcher.group(2);
    return Optional.of(
        new WrittenSymbol(matcher.group(1), year, matcher.group(3), i, matcher.end()));
  }

  /** Letters, or a year and another slash; not the month of a date. */
  private static boolean canFollow(Passage passage, int behind) {
    int at = passage.at(behind) == ' ' ? behind + 1 : behind;
    int end = passage.wordEnd(at);
    boolean year = end == at + 4 && Letters.isDigit(passage.at(at));
    return Letters.isUpper(passage.at(at)) || year;
  }

  /** A symbol has a hyphen (KH-UBND), or a year before it (73/2006/QH11). */
  private static boolean isSymbol(Matcher matcher) {
    String symbol = matcher.group(3);
    return symbol.indexOf('-') > 0 || symbol.indexOf('–') > 0 || matcher.group(2) != null;
  }

  /** As the decree writes it: 05/KH-UBND (SK-02, SK-03). */
  String right() {
    boolean plain = symbol.indexOf(' ') < 0 && symbol.indexOf('–') < 0;
    String groups = plain ? symbol : DASH.matcher(symbol).replaceAll("-");
    return number + "/" + (year.isEmpty() ? "" : year + "/") + groups;
  }

  /** The type's abbreviation: KH, QĐ, NQ; the part before the first hyphen. */
  String type() {
    return DASH.split(symbol, 2)[0];
  }

  /** Whether a law or an ordinance of the National Assembly (QH15, UBTVQH14). */
  boolean isLaw() {
    return LAW.matcher(symbol).matches();
  }
}
