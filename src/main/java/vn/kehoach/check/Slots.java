package vn.kehoach.check;

/** Numbers that may have been put in, told at a glance; most others are known not to be there. */
final class Slots {
  private final long[] bits;
  private final int size;

  /** So many slots, a power of two. */
  Slots(int size) {
    this.size = size;
    this.bits = new long[size >>> 6];
  }

  void add(int hash) {
    int slot = Words.slot(hash, size);
    bits[slot >>> 6] |= 1L << slot;
  }

  boolean has(int hash) {
    int slot = Words.slot(hash, size);
    return (bits[slot >>> 6] & 1L << slot) != 0;
  }
}
