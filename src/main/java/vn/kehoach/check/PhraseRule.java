package vn.kehoach.check;

/**
 * A rule on phrases that are known whatever their case and their marks (quy tắc về cụm từ): it is
 * asked where two words stand that may open one of them.
 */
abstract class PhraseRule extends TextRule {
  /** So many slots tell the first words of all phrases. */
  static final int SLOTS = 1 << 15;

  /** The first two words of its phrases, by {@link Words#barePair}, in so many slots. */
  abstract Slots pairs(Subject subject);
}
