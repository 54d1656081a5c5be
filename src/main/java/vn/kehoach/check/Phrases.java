package vn.kehoach.check;

/** The first two words of the phrases of a rule (hai từ mở đầu), as {@link Words} tells them. */
final class Phrases {
  private static final int SLOTS = 1 << 15;

  private final Slots openings = new Slots(SLOTS);

  /** In the slot of the first two words, bare: the one way to write them that is right; or 0. */
  private final int[] right;

  /**
   * No phrases yet.
   *
   * @param slots a power of two
   */
  Phrases(int slots) {
    right = new int[slots];
  }

  /** Takes up a phrase by {@link Words#barePair}. */
  void add(int barePair) {
    openings.add(barePair);
  }

  /**
   * Nothing else can be meant in a slot where two words are written right.
   *
   * @param slot of {@link Words#barePair}
   * @param pair {@link Words#pair}
   */
  void right(int slot, int pair) {
    right[slot] = pair;
  }

  /** Whether a phrase may open here that is not known to be written right. */
  boolean mayOpen(int barePair, int pair) {
    return openings.has(barePair) && right[Words.slot(barePair, right.length)] != pair;
  }
}
