package vn.kehoach.check.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.kehoach.source.EditedText;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.TextEdit;

/** Puts the remedies of safe rules into a plan's text, and touches nothing else (sửa an toàn). */
public final class Fixer {
  /** A remedy may bring another slip to light; more than a few in a row are a bug. */
  private static final int MOST_ROUNDS = 20;

  private final BiPredicate<SourceFile, SourceFile> sameWords;
  private final Function<String, Draft> reader;

  /**
   * A fixer.
   *
   * @param sameWords whether a changed file still reads as the same keys, lists and words
   * @param reader reads and checks a text that was changed
   */
  public Fixer(BiPredicate<SourceFile, SourceFile> sameWords, Function<String, Draft> reader) {
    this.sameWords = sameWords;
    this.reader = reader;
  }

  /** The text with all remedies that leave its words as they are, until none is left. */
  public Fixed fix(Draft draft) {
    Draft last = draft;
    int places = 0;
    List<TextEdit> edits = edits(last);
    for (int round = 0; round < MOST_ROUNDS && !edits.isEmpty(); round++) {
      places += edits.size();
      last = reader.apply(new EditedText(last.file(), edits).over(last.raw()));
      edits = edits(last);
    }
    return new Fixed(draft, last, places);
  }

  private List<TextEdit> edits(Draft draft) {
    return keep(draft.file(), SafeEdits.of(draft), List.of());
  }

  /** Tries all at once; where that breaks the file, each half by itself. */
  private List<TextEdit> keep(SourceFile file, List<TextEdit> edits, List<TextEdit> before) {
    List<TextEdit> all = new ArrayList<>(before);
    all.addAll(edits);
    if (edits.isEmpty() || isSafe(file, all)) {
      return all;
    }
    if (edits.size() == 1) {
      return before;
    }
    int middle = edits.size() / 2;
    List<TextEdit> first = keep(file, edits.subList(0, middle), before);
    return keep(file, edits.subList(middle, edits.size()), first);
  }

  private boolean isSafe(SourceFile file, List<TextEdit> edits) {
    String edited = new EditedText(file, edits).over(file.text());
    return sameWords.test(file, SourceFile.of(file.name(), edited));
  }
}
