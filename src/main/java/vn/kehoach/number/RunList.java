package vn.kehoach.number;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.plan.Inline.Emphasis;

/** Gathers the runs of a line; neighbours of one look become one run. */
final class RunList {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder line;
  private Emphasis look = Emphasis.NONE;
  private int start;

  /**
   * Starts a line.
   *
   * @param before words that stand before it in the same sentence
   */
  RunList(String before) {
    this.line = new StringBuilder(before);
    this.start = before.length();
  }

  /** Adds words. */
  void add(String words, Emphasis emphasis) {
    if (emphasis.bold() != look.bold() || emphasis.italic() != look.italic()) {
      finish(false);
      look = emphasis;
    }
    line.append(words);
  }

  /** Adds words that stand for something still missing. */
  void addGap(String words, Emphasis emphasis) {
    finish(false);
    look = emphasis;
    line.append(words);
    finish(true);
  }

  private void finish(boolean gap) {
    if (start < line.length()) {
      runs.add(new Run(line.substring(start), look.bold(), look.italic(), gap));
      start = line.length();
    }
  }

  /** Whether the next words open a sentence. */
  boolean opensSentence() {
    return SentenceStart.follows(line);
  }

  /** The finished runs. */
  List<Run> list() {
    finish(false);
    return List.copyOf(runs);
  }
}
