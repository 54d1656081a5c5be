package vn.kehoach.check;

/**
 * A rule that wants all words of the plan (quy tắc cần mọi từ): it is shown every passage in the
 * pass that the rules on text share, while the passage's words are at hand.
 */
interface WordRule extends Rule {

  /** Takes up what it needs of a passage; it reports when it is asked to check. */
  void read(Passage passage);
}
