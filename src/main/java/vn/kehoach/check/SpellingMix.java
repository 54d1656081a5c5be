package vn.kehoach.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** One word spelled in two accepted ways in one plan: hàng năm beside hằng năm (viết hai kiểu). */
final class SpellingMix implements TextRule {

  private record Place(Passage passage, int from, int to) {}

  private static final Map<String, String> OTHER = new LinkedHashMap<>();
  private static final String SIGNS;

  static {
    StringBuilder signs = new StringBuilder();
    for (String line : WordList.read("two-spellings.txt")) {
      String[] pair = line.split(" = ");
      OTHER.put(pair[0], pair[1]);
      OTHER.put(pair[1], pair[0]);
    }
    OTHER.keySet().forEach(word -> signs.append(word.charAt(0)));
    SIGNS = (signs + signs.toString().toUpperCase(java.util.Locale.ROOT));
  }

  private final Map<String, List<Place>> places = new LinkedHashMap<>();

  @Override
  public String signs() {
    return SIGNS
        .chars()
        .distinct()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Override
  public void look(Passage passage, int at, Diagnostics out) {
    char small = Letters.small(passage.at(at));
    for (String word : OTHER.keySet()) {
      boolean same = word.charAt(0) == small && passage.hasAnyCase(word, at);
      if (same && passage.typed(at, at + word.length())) {
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
    List<Place> others = places.getOrDefault(OTHER.get(word), List.of());
    boolean fewer = found.size() < others.size();
    boolean second = found.size() == others.size() && isListedSecond(word);
    if (fewer || second) {
      found.forEach(place -> report(place, OTHER.get(word), out));
    }
  }

  /** The spelling on the right of its line is the one to keep where both are as frequent. */
  private static boolean isListedSecond(String word) {
    List<String> words = new ArrayList<>(OTHER.keySet());
    return words.indexOf(word) < words.indexOf(OTHER.get(word));
  }

  private static void report(Place place, String other, Diagnostics out) {
    String typed = place.passage().words(place.from(), place.to());
    boolean capital = Letters.isUpper(typed.charAt(0));
    String right = capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    out.report(Code.SPELLING_MIX, place.passage().span(place.from(), place.to()), typed, right);
  }
}
