package vn.kehoach.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

  private static final int SLOTS = 1 << 12;
  private static final int[] NONE = {};

  /**
   * What is written for a word: nothing for those that say nothing, several for an abbreviation.
   */
  private final Map<Integer, int[]> written = new HashMap<>();

  private final Slots special = new Slots(SLOTS);

  UnitWords() {
    for (int word : numbers(FILLING)) {
      write(word, NONE);
    }
    abbreviation("ubmttqvn", FRONT_OF_VIETNAM);
    abbreviation("mttqvn", FRONT_OF_VIETNAM);
    abbreviation("ubmttq", FRONT);
    abbreviation("mttq", FRONT);
    abbreviation("hdnd", "hoi", "dong", "nhan", "dan");
    abbreviation("ubnd", "uy", "nhan", "dan");
    abbreviation("tncs", "thanh", "nien", "cong", "san");
  }

  private void abbreviation(String word, String... out) {
    write(numbers(word)[0], numbers(out));
  }

  private void write(int word, int[] out) {
    written.put(word, out);
    special.add(word);
  }

  private static int[] numbers(String... words) {
    return Arrays.stream(words).mapToInt(word -> Words.of(word).bare(0)).toArray();
  }

  /**
   * The words of a name, without those that say nothing.
   *
   * @param words where they are read
   */
  int[] of(String name, Words words) {
    words.read(name.toCharArray());
    int[] told = new int[MOST];
    int count = 0;
    for (int i = 0; i < words.count() && count < MOST; i++) {
      int word = words.bare(i);
      int[] other = special.has(word) ? written.get(word) : null;
      if (other == null && !isCommittee(words, i)) {
        told[count++] = word;
      } else if (other != null) {
        int more = Math.min(other.length, MOST - count);
        System.arraycopy(other, 0, told, count, more);
        count += more;
      }
    }
    return Arrays.copyOf(told, count);
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
