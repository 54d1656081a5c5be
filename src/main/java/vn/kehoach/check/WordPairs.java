package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every two words of a plan that only a blank parts (các cặp từ), in the order they are read. */
final class WordPairs {
  private static final int SLOTS = 1 << 14;

  private final List<Passage> passages = new ArrayList<>();

  /** Where the pairs of each passage begin. */
  private int[] starts = new int[64];

  /** {@link Words#pair}, by the first word of the two. */
  private int[] pairs = new int[1 << 12];

  private int count;
  private final Slots wanted = new Slots(SLOTS);
  private final Slots around = new Slots(SLOTS);

  /** What is done with a pair: the passage, and the number of its first word. */
  interface Use {
    void at(Passage passage, int word);
  }

  /** Takes up the pairs of a passage. */
  void add(Passage passage) {
    Words words = passage.words();
    int last = words.count() - 1;
    if (last > 0) {
      begin(passage, last);
      for (int i = 0; i < last; i++) {
        pairs[count + i] = words.start(i + 1) == words.end(i) + 1 ? words.pair(i) : 0;
      }
      count += last;
    }
  }

  private void begin(Passage passage, int more) {
    if (passages.size() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[passages.size()] = count;
    passages.add(passage);
    if (count + more > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(count + more, 2 * pairs.length));
    }
  }

  /** Takes up what to look for: two words, with the same ones on either side. */
  void want(Words words, int word) {
    wanted.add(words.pair(word));
    around.add(around(words.pair(word - 1), words.pair(word), words.pair(word + 1)));
  }

  private static int around(int before, int pair, int behind) {
    return (before * 31 + pair) * 31 + behind;
  }

  /** Shows all pairs that may be wanted ones. */
  void forEachWanted(Use use) {
    int passage = 0;
    for (int i = 1; i + 1 < count; i++) {
      if (wanted.has(pairs[i]) && around.has(around(pairs[i - 1], pairs[i], pairs[i + 1]))) {
        while (passage + 1 < passages.size() && starts[passage + 1] <= i) {
          passage++;
        }
        use.at(passages.get(passage), i - starts[passage]);
      }
    }
  }
}
