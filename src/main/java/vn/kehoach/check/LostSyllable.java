package vn.kehoach.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A syllable that never stands alone, without its other half: chịu trách trước … (rơi tiếng). */
final class LostSyllable extends TextRule {

  /**
   * A syllable that stands in compounds only.
   *
   * @param whole the compound that is mostly meant
   * @param before what it may stand behind
   * @param after what may stand behind it
   */
  private record Half(String whole, Set<String> before, Set<String> after) {}

  private static final Map<String, Half> HALVES = new HashMap<>();

  /** All that is right, by {@link Words#pair}: what most places are known by. */
  private static final Set<Integer> RIGHT = new HashSet<>();

  static {
    for (String line : WordList.read("bound-syllables.txt")) {
      String[] sides = line.split(" \\|", 4);
      Half half = new Half(sides[1].strip(), set(sides[2]), set(sides[3]));
      HALVES.put(sides[0], half);
      half.before().forEach(word -> addRight(word + " " + sides[0]));
      half.after().forEach(word -> addRight(sides[0] + " " + word));
    }
  }

  private static void addRight(String two) {
    Words words = Words.of(two);
    if (words.count() > 1) {
      RIGHT.add(words.pair(0));
    }
  }

  private static Set<String> set(String words) {
    return new HashSet<>(Arrays.asList(words.strip().split(", ")));
  }

  @Override
  Collection<String> openers() {
    return List.copyOf(HALVES.keySet());
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    Words words = passage.words();
    int word = words.current();
    if (!isRight(passage, word) && (word == 0 || !isRight(passage, word - 1))) {
      lookCloser(passage, at, out);
    }
  }

  /** Whether a word goes with the one behind it, with nothing but a blank between them. */
  private static boolean isRight(Passage passage, int word) {
    Words words = passage.words();
    int end = words.end(word);
    boolean next = word + 1 < words.count() && words.start(word + 1) == end + 1;
    return next && passage.at(end) == ' ' && RIGHT.contains(words.pair(word));
  }

  private static void lookCloser(Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    boolean small = Letters.isLower(passage.at(at)) || passage.opensSentence(at);
    boolean words = small && !Letters.isUpper(passage.at(at + 1));
    String word = words ? Letters.small(passage.words(at, end)) : "";
    Half half = HALVES.get(word);
    if (half != null && !half.after().contains(after(passage, end))) {
      judge(half, passage, at, out);
    }
  }

  private static void judge(Half half, Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    boolean joined = passage.at(at - 1) == ' ' && Letters.isWord(passage.at(at - 2));
    if (!joined && at > 0 && "\n,.;:!?(\"“".indexOf(sign(passage, at)) < 0) {
      return;
    }
    String before = joined ? passage.words(passage.wordStart(at - 1), at - 1) : "";
    boolean usual = half.before().contains(Letters.small(before)) || isWhole(half, passage, at);
    if (usual || !passage.typed(at, end)) {
      return;
    }
    boolean capital = Letters.isUpper(passage.at(at));
    String whole = half.whole();
    String right = capital ? Character.toUpperCase(whole.charAt(0)) + whole.substring(1) : whole;
    out.report(Code.MISSPELLING, passage.span(at, end), passage.words(at, end), right);
  }

  /** Whether the other half is there, but for its marks: that is told as a compound off by them. */
  private static boolean isWhole(Half half, Passage passage, int at) {
    String whole = Letters.bare(half.whole());
    String first = whole.substring(0, whole.indexOf(' ') + 1);
    boolean opens = passage.sameBare(first, at);
    return passage.sameBare(whole, opens ? at : at - first.length());
  }

  /** The sign before a place, whether a blank parts them or not. */
  private static char sign(Passage passage, int at) {
    return passage.at(passage.at(at - 1) == ' ' ? at - 2 : at - 1);
  }

  private static String after(Passage passage, int end) {
    boolean joined = passage.at(end) == ' ' && Letters.isWord(passage.at(end + 1));
    return joined ? Letters.small(passage.words(end + 1, passage.wordEnd(end + 1))) : "";
  }
}
