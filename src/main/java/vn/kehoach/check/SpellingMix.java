package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** One word spelled in two accepted ways in one plan: hàng năm beside hằng năm (viết hai kiểu). */
final class SpellingMix implements TextRule {

  private record Place(Passage passage, int from, int to) {}

  /** What to write for the word on the left, and whether that is always the one to keep. */
  private record Other(String word, boolean always, boolean onTie) {}

  private static final Map<String, Other> OTHERS = new LinkedHashMap<>();

  static {
    for (String line : WordList.read("two-spellings.txt")) {
      boolean always = line.contains(" => ");
      String[] pair = line.split(" =>? ");
      OTHERS.put(pair[0], new Other(pair[1], always, true));
      OTHERS.put(pair[1], new Other(pair[0], false, false));
    }
  }

  private static final Map<Character, List<String>> BY_LETTER =
      OTHERS.keySet().stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  @Override
  public Collection<String> openers() {
    return OTHERS.keySet();
  }

  @Override
  public void look(Passage passage, int at, Diagnostics out) {
    char small = Letters.small(passage.at(at));
    for (String word : BY_LETTER.getOrDefault(small, List.of())) {
      if (passage.hasAnyCase(word, at) && passage.typed(at, at + word.length())) {
        places
            .computeIfAbsent(word, key -> new ArrayList<>())
            .add(new Place(passage, at, at + word.length()));
      }
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    places.forEach((word, found) -> judge(word, found, out));
  }

  private void judge(String word, List<Place> found, Diagnostics out) {
    Other other = OTHERS.get(word);
    int others = places.getOrDefault(other.word(), List.of()).size();
    boolean kept = OTHERS.get(other.word()).always();
    boolean fewer = found.size() < others || found.size() == others && other.onTie();
    if (others > 0 && !kept && (other.always() || fewer)) {
      found.forEach(place -> report(place, other.word(), out));
    }
  }

  private static void report(Place place, String other, Diagnostics out) {
    String typed = place.passage().words(place.from(), place.to());
    boolean capital = Letters.isUpper(typed.charAt(0));
    String right = capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    out.report(Code.SPELLING_MIX, place.passage().span(place.from(), place.to()), typed, right);
  }
}
