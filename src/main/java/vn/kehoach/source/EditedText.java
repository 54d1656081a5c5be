package vn.kehoach.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A text with edits applied (văn bản đã sửa). Lines without an edit keep every character of the
 * file, also where the file is not in NFC; so does the byte order mark.
 */
public final class EditedText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SourceFile file;
  private final List<TextEdit> edits;

  /**
   * A file and what changes in it.
   *
   * @param edits none overlaps another
   */
  public EditedText(SourceFile file, List<TextEdit> edits) {
    this.file = file;
    this.edits =
        edits.stream().distinct().sorted(Comparator.comparingInt(TextEdit::start)).toList();
  }

  /** The text, taken from the file as it is on the disk. */
  public String over(String raw) {
    boolean marked = raw.startsWith(BYTE_ORDER_MARK);
    return marked ? BYTE_ORDER_MARK + lines(raw.substring(1)) : lines(raw);
  }

  private String lines(String raw) {
    String text = file.text();
    List<Integer> starts = lineStarts(text);
    List<Integer> rawStarts = lineStarts(raw);
    boolean sameLines = starts.size() == rawStarts.size();
    String original = sameLines ? raw : text;
    List<Integer> from = sameLines ? rawStarts : starts;
    StringBuilder all = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < edits.size(); ) {
      int first = line(starts, edits.get(i).start());
      int next = i;
      int last = first;
      while (next < edits.size() && line(starts, edits.get(next).start()) <= last) {
        last = Math.max(last, line(starts, edits.get(next).last()));
        next++;
      }
      all.append(original, from.get(copied), from.get(first));
      all.append(edited(text, starts.get(first), end(starts, last, text), edits.subList(i, next)));
      copied = Math.min(last + 1, starts.size());
      i = next;
    }
    int rest = copied < from.size() ? from.get(copied) : original.length();
    return all.append(original, rest, original.length()).toString();
  }

  private static String edited(String text, int start, int end, List<TextEdit> edits) {
    StringBuilder lines = new StringBuilder();
    int at = start;
    for (TextEdit edit : edits) {
      lines.append(text, at, edit.start()).append(edit.text());
      at = edit.end();
    }
    return lines.append(text, at, end).toString();
  }

  private static int end(List<Integer> starts, int line, String text) {
    return line + 1 < starts.size() ? starts.get(line + 1) : text.length();
  }

  /** The line, from 0, in which an offset stands. */
  private static int line(List<Integer> starts, int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return starts;
  }
}
