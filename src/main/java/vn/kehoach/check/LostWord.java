package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * A known name that has lost a syllable (Ủy ban dân, Sở vụ), or a long one with another word in it
 * (Tháng hành động về bình đẳng giới); nd30 VH-06.
 */
final class LostWord extends TextRule {
  private static final int LONG = 6;
  private static final Set<String> SMALL_WORDS = Set.of("của", "và", "vì", "TNCS", "Quốc", "ngày");
  private static final Map<String, String> RIGHT = new HashMap<>();
  private static final BodyNames SHORTER;

  /** By {@link Words#pair} of their first two words. */
  private static final Map<Integer, List<LongName>> LONG_NAMES = new HashMap<>();

  static {
    List<String> names = WordList.read("body-names.txt");
    names.forEach(LostWord::shorten);
    names.forEach(RIGHT::remove);
    SHORTER = new BodyNames(List.copyOf(RIGHT.keySet()));
    for (String name : names) {
      String[] words = name.split(" ");
      if (words.length >= LONG) {
        LONG_NAMES
            .computeIfAbsent(Words.of(name).pair(0), pair -> new ArrayList<>())
            .add(new LongName(name, words, words[0] + " " + words[1] + " "));
      }
    }
  }

  /** A long name; its first two words and the blanks behind them must stand as they are. */
  private record LongName(String name, String[] words, String opening) {}

  private record Found(Passage passage, int from, int to, String right) {}

  private final List<Found> found = new ArrayList<>();

  /** All ways to lose one inner syllable; two words are left of the name of a department only. */
  private static void shorten(String name) {
    String[] words = name.split(" ");
    boolean fits = words.length > 3 || words.length == 3 && words[0].equals("Sở");
    if (!fits || Letters.isLower(name.charAt(0)) || words[0].equals("Quốc")) {
      return;
    }
    for (int i = 1; i + 1 < words.length; i++) {
      if (!SMALL_WORDS.contains(words[i]) && !SMALL_WORDS.contains(words[i - 1])) {
        List<String> rest = new ArrayList<>(Arrays.asList(words));
        rest.remove(i);
        RIGHT.put(String.join(" ", rest), name);
      }
    }
  }

  @Override
  Collection<String> openers() {
    List<String> all = new ArrayList<>(SHORTER.all());
    LONG_NAMES.values().forEach(names -> names.forEach(name -> all.add(name.name())));
    return all;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (!Letters.isUpper(passage.at(at))) {
      return;
    }
    String shorter = SHORTER.at(passage, at);
    if (shorter != null && !goesOn(passage, at + shorter.length())) {
      found.add(new Found(passage, at, at + shorter.length(), RIGHT.get(shorter)));
    }
    Words words = passage.words();
    for (LongName name : LONG_NAMES.getOrDefault(words.pair(words.current()), List.of())) {
      if (passage.same(name.opening(), at)) {
        other(passage, at, name.name(), name.words());
      }
    }
  }

  /** The capital or the word that makes another name of it: Ủy ban Dân tộc. */
  private static boolean goesOn(Passage passage, int end) {
    return Set.of("tộc", "số", "vận", "cử", "mại").contains(passage.wordAt(end + 1));
  }

  /** Whether exactly one inner word of a long name is another one. */
  private void other(Passage passage, int at, String name, String[] words) {
    int from = at;
    int off = 0;
    for (int i = 0; i < words.length && off < 2; i++) {
      boolean same = passage.hasAnyCase(words[i], from);
      boolean inner = i > 1 && i + 1 < words.length && !sameBare(passage, from, words[i]);
      off += same ? 0 : inner ? 1 : 2;
      from = passage.wordEnd(from) + 1;
      off += i + 1 < words.length && passage.at(from - 1) != ' ' ? 2 : 0;
    }
    if (off == 1) {
      found.add(new Found(passage, at, from - 1, name));
    }
  }

  private static boolean sameBare(Passage passage, int at, String word) {
    return passage.sameBare(Letters.bare(word), at);
  }

  /** A unit may bear such a name. */
  @Override
  public void check(Subject subject, Diagnostics out) {
    var units = subject.plan().body().units().values();
    Found last = null;
    for (Found f : found) {
      if (last != null && f.passage() == last.passage() && f.from() < last.to()) {
        continue;
      }
      last = f;
      String typed = f.passage().words(f.from(), f.to());
      boolean unit = units.stream().anyMatch(u -> u.name().contains(typed));
      if (!unit && f.passage().typed(f.from(), f.to())) {
        out.report(Code.LOST_WORD, f.passage().span(f.from(), f.to()), typed, f.right());
      }
    }
  }
}
