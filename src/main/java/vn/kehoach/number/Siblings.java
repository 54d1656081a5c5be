package vn.kehoach.number;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;

/** Counts the blocks of one list (các mục cùng cấp); headings and paragraphs share one count. */
final class Siblings {
  private final Place place;
  private final Diagnostics out;
  private int count;

  Siblings(Place place, Diagnostics out) {
    this.place = place;
    this.out = out;
  }

  /**
   * Where the list stands.
   *
   * @param parent the nearest numbered block above, or null
   * @param depth of the blocks in the list, from 1
   * @param appendix "Phụ lục I", or empty in the body
   */
  record Place(Ladder ladder, Trail parent, int depth, String appendix) {

    /** The list below a block that has that trail, or null without a number. */
    Place below(Block.Numbered block, Trail trail) {
      Trail above = trail == null ? parent : trail;
      return new Place(ladder.below(block.numbering()), above, depth + 1, appendix);
    }
  }

  /** The trail of the next block; null where it takes no number. */
  Trail next(Block.Numbered block) {
    if (!block.numbering().numbered()) {
      return null;
    }
    count++;
    Ladder ladder = place.ladder();
    if (count == 1 && !ladder.holds()) {
      out.report(Code.TOO_MANY_LEVELS, block.span(), ladder.levels().size());
    }
    int limit = Numerals.limit(ladder.level());
    if (count == limit + 1L) {
      out.report(Code.TOO_MANY_LETTERS, block.span(), limit);
    }
    return new Trail(ladder.level(), count, place.parent(), place.appendix());
  }

  /** The label that goes with a trail. */
  Label label(Trail trail) {
    return new Label(trail == null ? "" : trail.label(), place.ladder().level(), place.depth());
  }

  /** The list below a block of this one. */
  Place below(Block.Numbered block, Trail trail) {
    return place.below(block, trail);
  }
}
