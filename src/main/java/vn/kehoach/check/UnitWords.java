package vn.kehoach.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a unit's name that tell it from others (các từ của tên đơn vị), whatever their case
 * and marks, abbreviations written out; each is a number ({@link Words#bare}).
 */
final class UnitWords {
  private static final String[] FILLING = {
    "cac", "va", "cua", "tren", "dia", "ban", "xa", "phuong", "thuoc", "truc", "de", "nghi", "ub"
  };
  private static final String[] FRONT = {"mat", "tran", "to", "quoc"};
  private static final String[] FRONT_OF_VIETNAM = {"mat", "tran", "to", "quoc", "viet", "nam"};
  private static final int[] COMMITTEE = numbers("uy", "ban", "mat", "tran");

  /** No name has more. */
  private static final int MOST = 64;

  private final Set<Integer> filling = new HashSet<>();
  private final Map<Integer, int[]> written = new HashMap<>();

  UnitWords() {
    Arrays.stream(numbers(FILLING)).forEach(filling::add);
    abbreviation("ubmttqvn", FRONT_OF_VIETNAM);
    abbreviation("mttqvn", FRONT_OF_VIETNAM);
    abbreviation("ubmttq", FRONT);
    abbreviation("mttq", FRONT);
    abbreviation("hdnd", "hoi", "dong", "nhan", "dan");
    abbreviation("ubnd", "uy", "nhan", "dan");
    abbreviation("tncs", "thanh", "nien", "cong", "san");
  }

  private void abbreviation(String word, String... out) {
    written.put(numbers(word)[0], numbers(out));
  }

  private static int[] numbers(String... words) {
    return Arrays.stream(words).mapToInt(word -> Words.of(word).bare(0)).toArray();
  }

  /** The words of a name, without those that say nothing. */
  int[] of(String name) {
    Words words = Words.of(name);
    IntStream.Builder told = IntStream.builder();
    for (int i = 0; i < words.count(); i++) {
      int word = words.bare(i);
      if (!filling.contains(word) && !isCommittee(words, i)) {
        for (int number : written.getOrDefault(word, new int[] {word})) {
          told.add(number);
        }
      }
    }
    return told.build().limit(MOST).toArray();
  }

  /** The words "ủy ban" before "mặt trận", which many leave out. */
  private static boolean isCommittee(Words words, int i) {
    boolean same = i + COMMITTEE.length <= words.count();
    for (int k = 0; same && k < COMMITTEE.length; k++) {
      same = words.bare(i + k) == COMMITTEE[k];
    }
    return same;
  }

  /** Whether one name has words, and the other holds them all. */
  static boolean isSame(int[] one, int[] other) {
    return other.length > 0 && (holds(one, other) || holds(other, one));
  }

  private static boolean holds(int[] all, int[] some) {
    for (int word : some) {
      int i = 0;
      while (i < all.length && all[i] != word) {
        i++;
      }
      if (i == all.length) {
        return false;
      }
    }
    return true;
  }
}
