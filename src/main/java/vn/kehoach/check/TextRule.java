package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A rule on running text (quy tắc về câu chữ). All of them share one pass over each passage: a rule
 * is asked where one of its signs stands, and where one of its openers begins. A letter counts as a
 * sign where it begins a word, a digit where it begins a number.
 */
abstract class TextRule implements Rule {
  /** Stands in {@link #signs()} for every character that Vietnamese texts do not have. */
  static final char ODD = '\uFFFF';

  /** The signs it wants to be asked at. */
  String signs() {
    return "";
  }

  /** The words it wants to be asked at, whatever their case; or phrases they open. */
  Collection<String> openers() {
    return List.of();
  }

  /** Looks at one place; one object looks at one plan only. */
  abstract void look(Passage passage, int at, Diagnostics out);

  /** Reports what only the whole plan tells, after the pass. */
  @Override
  public void check(Subject subject, Diagnostics out) {}
}
