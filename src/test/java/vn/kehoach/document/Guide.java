package vn.kehoach.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user guide ({@code README.md}): its examples and its tables. */
public record Guide(String text) {
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

  /** The guide as it stands. */
  public static Guide read() {
    try {
      return new Guide(Files.readString(Path.of("README.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the only fenced block with this word behind its fence. */
  public String fenced(String word) {
    List<String> found = allFenced(word);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " blocks: " + word);
    }
    return found.get(0);
  }

  /** The texts of all fenced blocks with this word behind their fence. */
  public List<String> allFenced(String word) {
    String fence = "(?m)^```" + Pattern.quote(word) + "\\n([\\s\\S]*?)^```$";
    return Pattern.compile(fence).matcher(text).results().map(m -> m.group(1)).toList();
  }

  /** The rows of the table below a heading, cells as they are typed; the table's head left out. */
  public List<List<String>> table(String heading) {
    int start = text.indexOf("\n### " + heading);
    if (start < 0) {
      throw new AssertionError("no heading " + heading);
    }
    int end = text.indexOf("\n#", start + 2);
    String section = text.substring(start, end < 0 ? text.length() : end);
    List<String> rows = section.lines().filter(line -> line.startsWith("|")).skip(2).toList();
    return rows.stream().map(Guide::cells).toList();
  }

  private static List<String> cells(String row) {
    String inner = row.substring(1, row.lastIndexOf('|'));
    return List.of(inner.split("(?<!\\\\)\\|")).stream()
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  /** What a cell says in code signs. */
  public static List<String> code(String cell) {
    Matcher code = CODE.matcher(cell);
    return code.results().map(m -> m.group(1)).toList();
  }
}
