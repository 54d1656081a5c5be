package vn.kehoach.check;

/**
 * A rule on phrases that are known whatever their case and their marks (quy tắc về cụm từ): it is
 * asked where two words stand that may open one of them.
 */
abstract class PhraseRule extends TextRule {
  /** The first two words of its phrases. */
  abstract Phrases phrases(Subject subject);
}
