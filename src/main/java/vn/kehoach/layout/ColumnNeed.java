package vn.kehoach.layout;

/**
 * The room a column needs, in twips.
 *
 * @param least that its longest word fits
 * @param most that no line of it breaks, but its head once
 * @param full that nothing of it breaks
 * @param said its width was said by the author, and is both
 */
record ColumnNeed(int least, int most, int full, boolean said) {
  /** What word processors may take from a cell for its lines and for rounding. */
  private static final int SLACK = 40;

  static ColumnNeed said(int twips) {
    return new ColumnNeed(twips, twips, twips, true);
  }

  /** Room for both. */
  ColumnNeed and(ColumnNeed other) {
    return new ColumnNeed(
        Math.max(least, other.least), Math.max(most, other.most), Math.max(full, other.full), said);
  }

  /** The room where lines may break once, as in a head. */
  ColumnNeed onTwoLines() {
    return new ColumnNeed(least, Math.max(least, most / 2), full, said);
  }

  /** What it would take beyond the least where it may have so much at most; never nothing. */
  int wish(int limit) {
    return said ? 0 : Math.max(1, Math.min(most, limit) - least);
  }

  /** The same column, which takes no more than its least (a running number). */
  ColumnNeed narrow() {
    return said(least + SLACK);
  }

  /** Its width where there is more room than needed: a share of what is spare, by what it holds. */
  double roomy(double share) {
    return said ? full : full * share;
  }
}
