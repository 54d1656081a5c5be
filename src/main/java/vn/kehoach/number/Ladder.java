package vn.kehoach.number;

import java.util.List;
import vn.kehoach.plan.Level;
import vn.kehoach.plan.Numbering;

/**
 * The patterns that hold at a place, and how far down them it is (bậc đánh số).
 *
 * @param step index of the pattern that the blocks here take
 */
record Ladder(List<Level> levels, int step) {

  /** The first step of the patterns. */
  static Ladder of(List<Level> levels) {
    return new Ladder(levels, 0);
  }

  /** What holds for the blocks below a block. */
  Ladder below(Numbering numbering) {
    return numbering.levels().isEmpty() ? new Ladder(levels, step + 1) : of(numbering.levels());
  }

  /** Whether the patterns reach down to here. */
  boolean holds() {
    return step < levels.size();
  }

  /** The pattern here; below the last one it goes on. */
  Level level() {
    return levels.isEmpty() ? Level.LETTER : levels.get(Math.min(step, levels.size() - 1));
  }
}
