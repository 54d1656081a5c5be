package vn.kehoach.check;

/** Reads Roman numerals (số La Mã). */
final class Romans {
  private static final String DIGITS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};

  private Romans() {}

  static int value(String numeral) {
    int sum = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = digit(numeral, i);
      sum += value < digit(numeral, i + 1) ? -value : value;
    }
    return sum;
  }

  private static int digit(String numeral, int i) {
    return i < numeral.length() ? VALUES[DIGITS.indexOf(numeral.charAt(i))] : 0;
  }
}
