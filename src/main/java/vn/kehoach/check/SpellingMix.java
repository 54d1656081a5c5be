package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** One word spelled in two accepted ways in one plan: hàng năm beside hằng năm (viết hai kiểu). */
final class SpellingMix extends TextRule {

  private record Place(Passage passage, int from, String word) {
    int to() {
      return from + word.length();
    }
  }

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

  private static final BodyNames WORDS = new BodyNames(List.copyOf(OTHERS.keySet()));

  private final List<Place> places = new ArrayList<>();

  @Override
  Collection<String> openers() {
    return OTHERS.keySet();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String word = WORDS.at(passage, at);
    if (word != null && passage.typed(at, at + word.length())) {
      places.add(new Place(passage, at, word));
    }
  }

  /** Judges the words whose other spelling is found too. */
  @Override
  public void check(Subject subject, Diagnostics out) {
    Set<String> found = new LinkedHashSet<>();
    for (Place place : places) {
      found.add(place.word());
    }
    for (String word : found) {
      if (found.contains(OTHERS.get(word).word())) {
        judge(word, out);
      }
    }
  }

  private void judge(String word, Diagnostics out) {
    Other other = OTHERS.get(word);
    long own = count(word);
    long others = count(other.word());
    boolean kept = OTHERS.get(other.word()).always();
    boolean fewer = own < others || own == others && other.onTie();
    if (!kept && (other.always() || fewer)) {
      places.stream()
          .filter(place -> place.word().equals(word))
          .forEach(place -> report(place, other.word(), out));
    }
  }

  private long count(String word) {
    return places.stream().filter(place -> place.word().equals(word)).count();
  }

  private static void report(Place place, String other, Diagnostics out) {
    String typed = place.passage().words(place.from(), place.to());
    boolean capital = Letters.isUpper(typed.charAt(0));
    String right = capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    out.report(Code.SPELLING_MIX, place.passage().span(place.from(), place.to()), typed, right);
  }
}
