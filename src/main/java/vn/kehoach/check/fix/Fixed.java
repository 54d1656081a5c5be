package vn.kehoach.check.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.List;

/**
 * A text with its safe remedies (bản đã sửa).
 *
 * @param before as it was
 * @param after as it is now, with the findings that are left
 * @param places how many places were changed
 */
public record Fixed(Draft before, Draft after, int places) {
  private static final int CONTEXT = 1;

  /** The change as a unified diff; empty where there is none. */
  public List<String> diff() {
    List<String> old = before.raw().lines().toList();
    List<String> fresh = after.raw().lines().toList();
    String name = before.file().name();
    return UnifiedDiffUtils.generateUnifiedDiff(name, name, old, patch(old, fresh), CONTEXT);
  }

  /** A remedy hardly ever joins two lines: otherwise each is held against the one in its place. */
  private static Patch<String> patch(List<String> old, List<String> fresh) {
    return old.size() == fresh.size() ? lineByLine(old, fresh) : DiffUtils.diff(old, fresh);
  }

  private static Patch<String> lineByLine(List<String> old, List<String> fresh) {
    Patch<String> patch = new Patch<>();
    int from = 0;
    while (from < old.size()) {
      int to = from;
      while (to < old.size() && !old.get(to).equals(fresh.get(to))) {
        to++;
      }
      if (to > from) {
        patch.addDelta(new ChangeDelta<>(chunk(old, from, to), chunk(fresh, from, to)));
      }
      from = to + 1;
    }
    return patch;
  }

  private static Chunk<String> chunk(List<String> lines, int from, int to) {
    return new Chunk<>(from, lines.subList(from, to));
  }
}
