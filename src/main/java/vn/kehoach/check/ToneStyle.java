package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Tone marks put in two ways in one plan: văn hóa beside văn hoá (đặt dấu thanh hai kiểu). */
final class ToneStyle implements WordRule {

  private record Place(Passage passage, int from, int to) {}

  private final List<Place> old = new ArrayList<>();
  private final List<Place> modern = new ArrayList<>();

  /** Those with a mark before the last letter, looked at only where others have it there. */
  private final List<Passage> before = new ArrayList<>();

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (modern.isEmpty()) {
      return;
    }
    before.forEach(passage -> collect(passage, false));
    if (!old.isEmpty()) {
      boolean toOld = modern.size() <= old.size();
      (toOld ? modern : old).forEach(place -> report(place, toOld, out));
    }
  }

  @Override
  public void read(Passage passage) {
    if (passage.words().openCount() > 0 && collect(passage, true)) {
      before.add(passage);
    }
  }

  /**
   * Collects the syllables with their mark on the last letter, the new way, or on the one before;
   * tells whether there are others.
   */
  private boolean collect(Passage passage, boolean last) {
    Words words = passage.words();
    boolean others = false;
    for (int i = 0; i < words.openCount(); i++) {
      int at = words.openAt(i);
      boolean meant = passage.at(at) > '~' == last;
      others |= !meant;
      if (meant) {
        collect(passage, at);
      }
    }
    return others;
  }

  private void collect(Passage passage, int last) {
    char first = passage.at(last - 1);
    char second = passage.at(last);
    if (!passage.typed(last, last + 1)) {
      return;
    }
    if (Tones.old(first, second) >= 0) {
      old.add(new Place(passage, passage.wordStart(last), last + 1));
    } else if (Tones.modern(first, second) >= 0) {
      modern.add(new Place(passage, passage.wordStart(last), last + 1));
    }
  }

  private static void report(Place place, boolean toOld, Diagnostics out) {
    String typed = place.passage().words(place.from(), place.to());
    String right = toOld ? Tones.toOld(typed) : Tones.toNew(typed);
    out.report(Code.TONE_STYLE, place.passage().span(place.from(), place.to()), typed, right);
  }
}
