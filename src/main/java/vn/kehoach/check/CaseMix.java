package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** One phrase with capitals here and without them there: cấp ủy Đảng beside cấp ủy đảng. */
final class CaseMix extends TextRule {
  /** Of two ways to write a phrase, the one to keep where both are as usual. */
  private static final Map<String, String> KEPT = new LinkedHashMap<>();

  private static final BodyNames PHRASES;

  static {
    for (String line : WordList.read("two-cases.txt")) {
      String[] pair = line.split(" = ");
      KEPT.put(pair[0], pair[1]);
    }
    PHRASES = new BodyNames(List.copyOf(KEPT.keySet()));
  }

  private record Place(Passage passage, int at) {}

  /** The places of both ways to write a phrase. */
  private record Ways(List<Place> other, List<Place> kept) {}

  private final Map<String, Ways> ways = new LinkedHashMap<>();

  @Override
  Collection<String> openers() {
    return PHRASES.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String other = PHRASES.at(passage, at);
    if (other == null || !passage.typed(at, at + other.length())) {
      return;
    }
    String kept = KEPT.get(other);
    boolean first = other.charAt(0) != kept.charAt(0);
    int from = first ? 0 : 1;
    Ways both = ways.computeIfAbsent(other, k -> new Ways(new ArrayList<>(), new ArrayList<>()));
    if (first && passage.opensSentence(at)) {
      return;
    }
    if (passage.reads(other.substring(from), at + from)) {
      both.other().add(new Place(passage, at));
    } else if (passage.reads(kept.substring(from), at + from)) {
      both.kept().add(new Place(passage, at));
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    ways.forEach((other, both) -> judge(other, both, out));
  }

  private static void judge(String other, Ways both, Diagnostics out) {
    if (both.other().isEmpty() || both.kept().isEmpty()) {
      return;
    }
    boolean keep = both.other().size() <= both.kept().size();
    (keep ? both.other() : both.kept())
        .forEach(place -> report(place, keep ? KEPT.get(other) : other, out));
  }

  private static void report(Place place, String right, Diagnostics out) {
    int end = place.at() + right.length();
    String typed = place.passage().words(place.at(), end);
    out.report(Code.CASE_MIX, place.passage().span(place.at(), end), typed, right);
  }
}
