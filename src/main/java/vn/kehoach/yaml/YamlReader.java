package vn.kehoach.yaml;

import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;

/** Reads a file into its located tree, and tells all its faults in one run. */
public final class YamlReader {
  private static final int MEBIBYTE = 1024 * 1024;

  /** The YAML scanner looks at a word again for each 1000 characters: longer ones take minutes. */
  private static final int LONGEST_LINE = 100_000;

  /**
   * The tree of a file; empty where it could not be read to its end. Whatever is wrong is in the
   * findings: a tree may come with faults that did not stop the reader, such as a key given twice.
   */
  public Optional<Node> read(SourceFile file, Diagnostics diagnostics) {
    Optional<Fault> fault = unreadable(file);
    fault.ifPresent(f -> f.report(file, diagnostics));
    return fault.isPresent() ? Optional.empty() : parse(file, diagnostics);
  }

  private static Optional<Fault> unreadable(SourceFile file) {
    if (file.isTooLarge()) {
      return Optional.of(Fault.of(Code.FILE_TOO_LARGE, 0, 0, Workspace.MAX_BYTES / MEBIBYTE));
    }
    Optional<Phrase> other = OtherFiles.kind(file.text());
    if (other.isPresent()) {
      return Optional.of(Fault.of(Code.NOT_A_TEXT_FILE, 0, 0, other.get()));
    }
    if (file.badEncodingAt().isPresent()) {
      int at = file.badEncodingAt().getAsInt();
      return Optional.of(Fault.of(Code.NOT_UTF8, at, at));
    }
    return longLine(file.text());
  }

  /** Line feeds are found at once; carriage returns alone only where those stand far apart. */
  private static Optional<Fault> longLine(String text) {
    int start = 0;
    for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
      if (feed - start > LONGEST_LINE) {
        return firstLongLine(text);
      }
      start = feed + 1;
    }
    return text.length() - start > LONGEST_LINE ? firstLongLine(text) : Optional.empty();
  }

  private static Optional<Fault> firstLongLine(String text) {
    Lines lines = new Lines(text);
    for (int line = 0; line < text.length(); line = lines.next(line)) {
      if (lines.end(line) - line > LONGEST_LINE) {
        return Optional.of(Fault.of(Code.LINE_TOO_LONG, line, lines.end(line), LONGEST_LINE));
      }
    }
    return Optional.empty();
  }

  private static Optional<Node> parse(SourceFile file, Diagnostics diagnostics) {
    String text = new ForbiddenCharacters(file, diagnostics).clean();
    Attempt first = Attempt.at(text, file, diagnostics);
    if (first.isEmpty()) {
      Fault.of(Code.FILE_EMPTY, 0, 0).report(file, diagnostics);
    }
    new Recovery(file, diagnostics).goOn(text, first);
    return first.tree();
  }
}
