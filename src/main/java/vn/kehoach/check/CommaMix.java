package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The same words with a comma or a hyphen between them here, and without it there: triển khai, thực
 * hiện. Four words on either side of a comma must be the same, three of a hyphen; a comma that may
 * part clauses (behind "xã", "này" …) does not count.
 */
final class CommaMix implements WordRule {
  private static final int SLOTS = 1 << 14;
  private static final int LEAST = 3;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final Set<Integer> CLAUSE_ENDS =
      hashes(
          "xã", "phường", "huyện", "tỉnh", "phố", "này", "định", "quan", "bàn", "năm", "phương",
          "vị", "dân", "nước", "sau", "trên", "đó", "cấp", "khác", "cáo", "ngày", "tháng", "thôn");

  private static Set<Integer> hashes(String... words) {
    return Arrays.stream(words).map(w -> Words.of(w).hash(0)).collect(Collectors.toSet());
  }

  /**
   * A gap between two words, behind the word of this number; so many words on either side.
   *
   * @param key a number for these words; 0 where there are not enough or other signs
   */
  private record Gap(Passage passage, int word, int reach, long key) {
    static long keyOf(Passage passage, int word, int reach, boolean sign) {
      Words words = passage.words();
      int first = word - reach + 1;
      int last = word + reach;
      if (first < 0 || last >= words.count()) {
        return 0;
      }
      long key = reach;
      for (int i = first; i < last; i++) {
        boolean blank = words.start(i + 1) == words.end(i) + 1 && passage.at(words.end(i)) == ' ';
        if (!blank && !(sign && i == word)) {
          return 0;
        }
        key = key * SPREAD + words.hash(i);
      }
      return key * SPREAD + words.hash(last);
    }
  }

  /** The same words with a sign, and without. */
  private record Ways(List<Gap> signed, List<Gap> plain) {}

  private final List<Gap> signed = new ArrayList<>();
  private final List<Gap> plain = new ArrayList<>();
  private final WordPairs all = new WordPairs();

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (signed.isEmpty()) {
      return;
    }
    compare();
    if (!plain.isEmpty()) {
      ways().forEach(both -> judge(both, out));
    }
  }

  @Override
  public void read(Passage passage) {
    all.add(passage);
    Words words = passage.words();
    int word = 0;
    for (int i = 0; i < words.signCount(); i++) {
      int at = words.signAt(i);
      int reach = reach(passage, at);
      if (reach > 0) {
        while (word + 1 < words.count() && words.start(word + 1) < at) {
          word++;
        }
        collect(passage, word, reach);
      }
    }
  }

  /** How many words on either side must agree; 0 where the sign is none that counts. */
  private static int reach(Passage passage, int at) {
    if (passage.at(at + 1) != ' ') {
      return 0;
    }
    return passage.at(at) == ',' ? 4 : passage.at(at) == '-' && passage.at(at - 1) == ' ' ? 3 : 0;
  }

  private void collect(Passage passage, int word, int reach) {
    long key = Gap.keyOf(passage, word, reach, true);
    if (key == 0) {
      return;
    }
    Words words = passage.words();
    if (reach == LEAST || !CLAUSE_ENDS.contains(words.hash(word))) {
      signed.add(new Gap(passage, word, reach, key));
      all.want(words, word);
    }
  }

  /** Takes up the gaps without a sign between words that have one elsewhere. */
  private void compare() {
    int slots = Math.max(SLOTS, Integer.highestOneBit(signed.size()) << 7);
    Slots keys = new Slots(slots);
    for (Gap gap : signed) {
      keys.add(slot(gap.key()));
    }
    all.forEachWanted((passage, word) -> compare(passage, word, keys));
  }

  private void compare(Passage passage, int word, Slots keys) {
    for (int reach = LEAST; reach <= LEAST + 1; reach++) {
      long key = Gap.keyOf(passage, word, reach, false);
      if (key != 0 && keys.has(slot(key))) {
        plain.add(new Gap(passage, word, reach, key));
      }
    }
  }

  private static int slot(long key) {
    return (int) (key >>> 40);
  }

  private Collection<Ways> ways() {
    Map<Long, Ways> ways = new LinkedHashMap<>();
    for (Gap gap : signed) {
      ways.computeIfAbsent(gap.key(), k -> new Ways(new ArrayList<>(), new ArrayList<>()))
          .signed()
          .add(gap);
    }
    for (Gap gap : plain) {
      Ways both = ways.get(gap.key());
      if (both != null) {
        both.plain().add(gap);
      }
    }
    return ways.values();
  }

  /** What is done less often is told; where both are as usual, the place without a sign. */
  private static void judge(Ways both, Diagnostics out) {
    if (!both.plain().isEmpty()) {
      boolean stray = both.signed().size() < both.plain().size();
      List<Gap> odd = stray ? both.signed() : both.plain();
      Gap other = (stray ? both.plain() : both.signed()).get(0);
      odd.forEach(gap -> report(gap, other, out));
    }
  }

  private static void report(Gap gap, Gap other, Diagnostics out) {
    Words words = gap.passage().words();
    int from = words.start(gap.word() - 1);
    int to = words.end(gap.word() + 2);
    Words there = other.passage().words();
    String right =
        other.passage().words(there.start(other.word() - 1), there.end(other.word() + 2));
    if (gap.passage().typed(from, to)) {
      out.report(
          Code.COMMA_MIX, gap.passage().span(from, to), gap.passage().words(from, to), right);
    }
  }
}
