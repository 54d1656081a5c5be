package vn.kehoach.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The same words with a comma or a hyphen between them here, and without it there: triển khai, thực
 * hiện. Four words on either side of a comma must be the same, three of a hyphen; a comma that may
 * part clauses (behind "xã", "này" …) does not count.
 */
final class CommaMix implements Rule {
  private static final int SLOTS = 1 << 12;
  private static final Set<String> CLAUSE_ENDS =
      Set.of(
          "xã", "phường", "huyện", "tỉnh", "phố", "này", "định", "quan", "bàn", "năm", "phương",
          "vị", "dân", "nước", "sau", "trên", "đó", "cấp", "khác", "cáo", "ngày", "tháng", "thôn");

  /** A gap between two words, behind the word of this number. */
  private record Gap(Passage passage, int word, int reach) {}

  private final BitSet pairs = new BitSet(SLOTS);
  private final Map<String, List<Gap>> signed = new HashMap<>();

  @Override
  public void check(Subject subject, Diagnostics out) {
    subject.passages().forEach(this::collect);
    if (!signed.isEmpty()) {
      subject.passages().forEach(passage -> compare(passage, out));
    }
  }

  private void collect(Passage passage) {
    Words words = passage.words();
    int word = 0;
    for (int i = 0; i < words.signCount(); i++) {
      int at = words.signAt(i);
      int reach = reach(passage, at);
      while (reach > 0 && word + 1 < words.count() && words.start(word + 1) < at) {
        word++;
      }
      if (reach > 0 && word < words.count() && words.end(word) <= at) {
        collect(new Gap(passage, word, reach));
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

  private void collect(Gap gap) {
    String key = key(gap, true);
    if (key != null) {
      pairs.set(slot(gap.passage().words(), gap.word()));
      signed.computeIfAbsent(key, k -> new ArrayList<>()).add(gap);
    }
  }

  private void compare(Passage passage, Diagnostics out) {
    Words words = passage.words();
    for (int i = 0; i < words.count(); i++) {
      if (pairs.get(slot(words, i)) && passage.at(words.end(i)) == ' ') {
        for (int reach = 3; reach <= 4; reach++) {
          Gap gap = new Gap(passage, i, reach);
          List<Gap> others = signed.get(String.valueOf(key(gap, false)));
          if (others != null) {
            report(gap, others.get(0), out);
          }
        }
      }
    }
  }

  private static int slot(Words words, int i) {
    return Words.slot(words.pair(i), SLOTS);
  }

  /** The words on either side, in small letters; null where other signs are between them. */
  private static String key(Gap gap, boolean sign) {
    Words words = gap.passage().words();
    int first = gap.word() - gap.reach() + 1;
    int last = gap.word() + gap.reach();
    if (first < 0 || last >= words.count()) {
      return null;
    }
    StringBuilder key = new StringBuilder().append(gap.reach());
    for (int i = first; i <= last; i++) {
      boolean blank = i == last || words.start(i + 1) == words.end(i) + 1;
      if (!blank && !(sign && i == gap.word())
          || blank && i < last && gap.passage().at(words.end(i)) != ' ') {
        return null;
      }
      key.append(' ').append(Letters.small(gap.passage().words(words.start(i), words.end(i))));
    }
    boolean clause = gap.reach() == 4 && CLAUSE_ENDS.contains(last(key, gap.reach()));
    return clause ? null : key.toString();
  }

  /** The word before the gap. */
  private static String last(StringBuilder key, int reach) {
    return key.toString().split(" ")[reach];
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
