package vn.kehoach.yaml;

import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Phrase;

/** Files that clerks take for a plan's, told by their first letters (nhầm tệp). */
final class OtherFiles {
  private static final Map<String, String> KINDS =
      Map.of("PK\u0003\u0004", "file.zip", "%PDF-", "file.pdf", "{\\rtf", "file.rtf");

  private OtherFiles() {}

  /** What a file is that is no text, as an argument of its finding. */
  static Optional<Phrase> kind(String text) {
    return KINDS.entrySet().stream()
        .filter(kind -> text.startsWith(kind.getKey()))
        .map(kind -> Phrase.of(kind.getValue()))
        .findFirst();
  }
}
