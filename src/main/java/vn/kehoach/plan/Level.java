package vn.kehoach.plan;

/** The number patterns (kiểu đánh số) that {@code danh_so} can name (nd30 HD-01 to HD-11). */
public enum Level {
  /** {@code Phần I} */
  PART("Phần I"),
  /** {@code A.} */
  CAPITAL("A."),
  /** {@code I.} */
  ROMAN("I."),
  /** {@code 1.} */
  ARABIC("1."),
  /** {@code 1.1.}: the parent's number, and one's own */
  DECIMAL("1.1."),
  /** {@code a)} */
  LETTER("a)");

  private final String pattern;

  Level(String pattern) {
    this.pattern = pattern;
  }

  /** The pattern as it is typed under {@code danh_so}. */
  public String pattern() {
    return pattern;
  }
}
