package vn.kehoach.number;

import java.util.List;
import java.util.Locale;
import vn.kehoach.plan.Level;

/** Writes a count as Roman, as a letter, or in digits (chữ số La Mã, chữ cái, chữ số Ả Rập). */
final class Numerals {
  /** The order of nd30 HD-10: no ă, â, ê, ô, ơ, ư, and no f, j, w, z. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final List<String> ROMAN =
      List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Numerals() {}

  /** A count from 1; beyond the last letter it is written in digits. */
  static String write(Level level, int count) {
    return switch (level) {
      case PART, ROMAN -> roman(count);
      case CAPITAL -> letter(count).toUpperCase(Locale.ROOT);
      case LETTER -> letter(count);
      case ARABIC, DECIMAL -> Integer.toString(count);
    };
  }

  /** How far a pattern can count. */
  static int limit(Level level) {
    boolean letters = level == Level.LETTER || level == Level.CAPITAL;
    return letters ? LETTERS.length() : Integer.MAX_VALUE;
  }

  static String roman(int count) {
    StringBuilder roman = new StringBuilder();
    int rest = count;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      roman.append(ROMAN.get(i).repeat(rest / ROMAN_VALUES[i]));
      rest %= ROMAN_VALUES[i];
    }
    return roman.toString();
  }

  private static String letter(int count) {
    boolean known = count <= LETTERS.length();
    return known ? LETTERS.substring(count - 1, count) : Integer.toString(count);
  }
}
