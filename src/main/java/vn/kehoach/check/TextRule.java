package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A rule on running text (quy tắc về câu chữ). All of them share one pass over each passage: a rule
 * is asked where one of its signs stands, and where one of its openers begins. A digit counts as a
 * sign where it begins a number, a capital where it begins a word with two capitals in front, a
 * blank where it begins several.
 */
abstract class TextRule implements Rule {
  /** Stands in {@link #signs()} for every character that Vietnamese texts do not have. */
  static final char ODD = '\uFFFF';

  /** Stands for every number that begins a date. */
  static final char DATE = '\uFFFE';

  /** Stands for every number that begins number and symbol of a document. */
  static final char SYMBOL = '\uFFFD';

  /**
   * Stands for a word that was said right before, or that opens two words said among the last
   * {@link #NEAR}.
   */
  static final char AGAIN = '\uFFFC';

  /** So many words may lie between what is said and what is said again. */
  static final int NEAR = 12;

  /** The signs it wants to be asked at. */
  String signs() {
    return "";
  }

  /**
   * The signs it wants to be asked at where they do not stand as usual: right behind a word, and in
   * front of the end or of a blank with a small letter or a digit behind it (behind . ? ! with a
   * capital). Most signs stand as usual.
   */
  String strays() {
    return "";
  }

  /** The words it wants to be asked at, whatever their case; or phrases they open. */
  Collection<String> openers() {
    return List.of();
  }

  /** Looks at one place; an object that keeps what it sees looks at one plan only. */
  abstract void look(Passage passage, int at, Diagnostics out);

  /** Reports what only the whole plan tells, after the pass. */
  @Override
  public void check(Subject subject, Diagnostics out) {}
}
