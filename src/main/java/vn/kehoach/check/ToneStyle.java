package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** Tone marks put in two ways in one plan: văn hóa beside văn hoá (đặt dấu thanh hai kiểu). */
final class ToneStyle implements Rule {

  private record Place(Passage passage, int from, int to) {}

  private final List<Place> old = new ArrayList<>();
  private final List<Place> modern = new ArrayList<>();

  @Override
  public void check(Subject subject, Diagnostics out) {
    subject.passages().forEach(passage -> collect(passage, true));
    if (modern.isEmpty()) {
      return;
    }
    subject.passages().forEach(passage -> collect(passage, false));
    if (!old.isEmpty()) {
      boolean toOld = modern.size() <= old.size();
      (toOld ? modern : old).forEach(place -> report(place, toOld, out));
    }
  }

  /**
   * Collects the syllables with their mark on the last letter, the new way, or on the one before.
   */
  private void collect(Passage passage, boolean last) {
    Words words = passage.words();
    for (int i = 0; i < words.openCount(); i++) {
      int at = words.openAt(i);
      if (passage.at(at) > '~' == last) {
        collect(passage, at);
      }
    }
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
