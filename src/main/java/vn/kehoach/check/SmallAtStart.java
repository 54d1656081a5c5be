package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;

/**
 * A paragraph, title, target or item that begins with a small letter (nd30 VH-01). Items and
 * targets count only where most of their fellows have a capital: lists in small letters are usual.
 */
final class SmallAtStart implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Passage> fellows = new ArrayList<>();
    Block runIn = null;
    for (Passage passage : subject.passages()) {
      if (!fellows.isEmpty() && !together(fellows.get(0), passage)) {
        judge(fellows, out);
        fellows.clear();
      }
      switch (passage.kind()) {
        case ITEM, TARGET, RECIPIENT, BASIS -> fellows.add(passage);
        case TITLE, UNIT -> alone(passage, out);
        case PARAGRAPH, CLAUSE -> {
          if (runIn == null) {
            alone(passage, out);
          }
        }
        default -> {}
      }
      runIn = runsIn(passage.owner()) ? passage.owner() : null;
    }
    judge(fellows, out);
  }

  /** Whether the text behind a title goes on on its line. */
  private static boolean runsIn(Block owner) {
    return owner instanceof Block.Section section && section.runIn()
        || owner instanceof Block.UnitTasks unit && unit.runIn();
  }

  private static boolean together(Passage one, Passage other) {
    boolean targets = one.kind() == Passage.Kind.TARGET && one.owner() == other.owner();
    return one.kind() == other.kind() && (targets || one.group() == other.group());
  }

  private static void judge(List<Passage> fellows, Diagnostics out) {
    int small = 0;
    for (Passage passage : fellows) {
      small += isSmall(passage) ? 1 : 0;
    }
    if (small > 0 && small * 2L < fellows.size()) {
      fellows.forEach(passage -> alone(passage, out));
    }
  }

  private static boolean isSmall(Passage passage) {
    boolean label = ").".indexOf(passage.at(1)) >= 0;
    return Letters.isLower(passage.at(0)) && !label;
  }

  private static void alone(Passage passage, Diagnostics out) {
    if (isSmall(passage) && passage.typed(0, 1)) {
      int end = passage.wordEnd(0);
      String word = passage.words(0, end);
      String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
      out.report(Code.SMALL_AT_START, passage.span(0, end), word, capital);
    }
  }
}
