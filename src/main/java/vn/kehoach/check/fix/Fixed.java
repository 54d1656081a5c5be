package vn.kehoach.check.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import vn.kehoach.source.SourceFile;

/**
 * A file with its safe remedies (bản đã sửa).
 *
 * @param text the whole new text
 * @param edits what was changed, by place
 */
public record Fixed(SourceFile file, String text, List<Edit> edits) {
  private static final int CONTEXT = 1;

  public Fixed {
    edits = List.copyOf(edits);
  }

  /** The change as a unified diff; empty where there is none. */
  public List<String> diff() {
    List<String> before = lines(file.text());
    return UnifiedDiffUtils.generateUnifiedDiff(
        file.name(), file.name(), before, DiffUtils.diff(before, lines(text)), CONTEXT);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
