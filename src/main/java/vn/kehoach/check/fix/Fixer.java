package vn.kehoach.check.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;

/** Puts the remedies of safe rules into a plan's text, and touches nothing else (sửa an toàn). */
public final class Fixer {
  private final BiPredicate<SourceFile, SourceFile> sameShape;

  /**
   * A fixer.
   *
   * @param sameShape whether a changed file still reads as the same tree of keys and lists
   */
  public Fixer(BiPredicate<SourceFile, SourceFile> sameShape) {
    this.sameShape = sameShape;
  }

  /** The text with all edits that leave its tree as it is; the others are left out. */
  public Fixed fix(SourceFile file, List<Diagnostic> findings) {
    List<Edit> edits = new ArrayList<>(Edit.of(file, findings));
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    List<Edit> kept = keep(file, apart(edits), List.of());
    return new Fixed(file, apply(file.text(), kept), kept);
  }

  /** Of edits that overlap, only the first: the next run sees to the rest. */
  private static List<Edit> apart(List<Edit> edits) {
    List<Edit> apart = new ArrayList<>();
    int end = -1;
    for (Edit edit : edits) {
      if (edit.start() >= end) {
        apart.add(edit);
        end = Math.max(edit.end(), edit.start() + 1);
      }
    }
    return apart;
  }

  /** Tries all at once; where that breaks the file, each half by itself. */
  private List<Edit> keep(SourceFile file, List<Edit> edits, List<Edit> before) {
    List<Edit> all = new ArrayList<>(before);
    all.addAll(edits);
    if (edits.isEmpty() || isSafe(file, all)) {
      return all;
    }
    if (edits.size() == 1) {
      return before;
    }
    int middle = edits.size() / 2;
    List<Edit> first = keep(file, edits.subList(0, middle), before);
    return keep(file, edits.subList(middle, edits.size()), first);
  }

  private boolean isSafe(SourceFile file, List<Edit> edits) {
    return sameShape.test(file, SourceFile.of(file.name(), apply(file.text(), edits)));
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder fixed = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      fixed.append(text, from, edit.start()).append(edit.replacement());
      from = edit.end();
    }
    return fixed.append(text, from, text.length()).toString();
  }
}
