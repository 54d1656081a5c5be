package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * Reads CSV (RFC 4180) into rows of scalars that keep their places, which no library tells. Cells
 * are parted by the sign that the head uses most: a comma, a semicolon or a tab.
 */
final class CsvReader {
  private static final String SEPARATORS = ",;\t";
  private static final char QUOTE = '"';

  private final SourceFile file;
  private final String text;
  private final Findings findings;
  private final char separator;
  private final List<Node> rows = new ArrayList<>();
  private List<Node> cells = new ArrayList<>();
  private int at;

  CsvReader(SourceFile file, String text, Findings findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
    this.separator = separator(text);
  }

  /** The rows of the file, its head first; blank lines are none. */
  Node.Sequence read() {
    while (at < text.length()) {
      cells.add(cell());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        if (at == text.length()) {
          cells.add(plain());
        }
      } else {
        endRow();
      }
    }
    endRow();
    return new Node.Sequence(rows, new Span(file, 0, text.length()));
  }

  private void endRow() {
    boolean blank = cells.stream().allMatch(c -> c instanceof Node.Scalar s && s.isEmpty());
    if (!blank || cells.size() > 1) {
      rows.add(
          new Node.Sequence(cells, cells.get(0).span().to(cells.get(cells.size() - 1).span())));
    }
    cells = new ArrayList<>();
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }

  private Node.Scalar cell() {
    return at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain();
  }

  private Node.Scalar plain() {
    int start = at;
    while (!isEnd()) {
      at++;
    }
    String typed = text.substring(start, at);
    int blanks = typed.length() - typed.stripLeading().length();
    String value = typed.strip();
    int from = start + (value.isEmpty() ? 0 : blanks);
    return new Node.Scalar(value, new Span(file, from, from + value.length()));
  }

  /** A quoted cell; a quote inside it is written twice. */
  private Node.Scalar quoted() {
    int open = at;
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && (text.charAt(at) != QUOTE || text.startsWith("\"\"", at))) {
      at += text.charAt(at) == QUOTE ? 1 : 0;
      value.append(text.charAt(at));
      at++;
    }
    Span inside = new Span(file, open + 1, Math.min(at, text.length()));
    close(open);
    return new Node.Scalar(value.toString().replace("\r\n", "\n").strip(), inside);
  }

  private void close(int open) {
    if (at >= text.length()) {
      findings.badTableFile("quote", new Span(file, open, open + 1));
      return;
    }
    at++;
    int start = at;
    while (!isEnd()) {
      at++;
    }
    if (!text.substring(start, at).isBlank()) {
      findings.badTableFile("after_quote", new Span(file, start, at));
    }
  }

  /** Whether a cell that is not quoted ends here. */
  private boolean isEnd() {
    return at >= text.length()
        || text.charAt(at) == separator
        || text.charAt(at) == '\n'
        || text.charAt(at) == '\r';
  }

  private static char separator(String text) {
    String head = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    return (char)
        SEPARATORS.chars().reduce((a, b) -> count(head, b) > count(head, a) ? b : a).orElseThrow();
  }

  private static long count(String head, int sign) {
    return head.chars().filter(c -> c == sign).count();
  }
}
