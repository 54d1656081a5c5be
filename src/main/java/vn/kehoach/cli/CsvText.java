package vn.kehoach.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of CSV (RFC 4180) that no spreadsheet takes for formulas (dòng CSV). */
final class CsvText {
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern SPECIAL = Pattern.compile("[\",;\\r\\n\\t]|^\\s|\\s$");

  private CsvText() {}

  /** A row with its line break. */
  static String row(List<?> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(Object value) {
    String text = String.valueOf(value);
    boolean formula = !(value instanceof Number) && FORMULA.matcher(text).matches();
    String safe = formula ? "'" + text : text;
    return formula || SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
