package vn.kehoach.layout;

/**
 * The room a column needs, in twips.
 *
 * @param least that its longest word fits
 * @param most that no line of it breaks
 * @param said its width was said by the author, and is both
 */
record ColumnNeed(int least, int most, boolean said) {

  static ColumnNeed said(int twips) {
    return new ColumnNeed(twips, twips, true);
  }

  /** Room for both. */
  ColumnNeed and(ColumnNeed other) {
    return new ColumnNeed(Math.max(least, other.least), Math.max(most, other.most), said);
  }

  /** The room where lines may break once, as in a head. */
  ColumnNeed onTwoLines() {
    return new ColumnNeed(least, Math.max(least, most / 2), said);
  }

  /** What it would take beyond the least where it may have so much at most; never nothing. */
  int wish(int limit) {
    return said ? 0 : Math.max(1, Math.min(most, limit) - least);
  }
}
