package vn.kehoach.check.fix;

import java.util.List;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.source.SourceFile;

/**
 * A plan's text on the way to its last form (bản đang sửa).
 *
 * @param file the text as it was read
 * @param raw the text as it is on the disk
 * @param findings what is said of it
 */
public record Draft(SourceFile file, String raw, List<Diagnostic> findings) {
  public Draft {
    findings = List.copyOf(findings);
  }
}
