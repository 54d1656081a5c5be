package vn.kehoach.yaml;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.Composed;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

/** Builds the located tree from the parser's tokens; of a key given twice it keeps the first. */
final class TreeBuilder {
  private final SourceFile file;
  private final StrictParser parser;
  private final ForbiddenCharacters forbidden;
  private final Diagnostics diagnostics;

  TreeBuilder(SourceFile file, StrictParser parser, Diagnostics diagnostics) {
    this.file = file;
    this.parser = parser;
    this.forbidden = new ForbiddenCharacters(file, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The whole tree; empty where the file has no content. */
  Optional<Node> build() throws IOException {
    if (parser.nextToken() == null) {
      return Optional.empty();
    }
    Node root = node(0);
    while (parser.nextToken() != null) {
      node(0);
    }
    boolean nothing = root.span().start() == root.span().end();
    return nothing ? Optional.empty() : Optional.of(root);
  }

  private Node node(int depth) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth + 1);
      case START_ARRAY -> sequence(depth + 1);
      default -> scalar();
    };
  }

  private Node sequence(int depth) throws IOException {
    parser.checkDepth(depth);
    int start = parser.start();
    int end = parser.end();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Node item = node(depth);
      items.add(item);
      end = item.span().end();
    }
    return new Node.Sequence(items, new Span(file, start, collectionEnd(start, end)));
  }

  private Node mapping(int depth) throws IOException {
    parser.checkDepth(depth);
    int start = parser.start();
    int end = parser.end();
    EntryList entries = new EntryList(diagnostics);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      end = entry(depth, entries).end();
    }
    Span span = new Span(file, start, collectionEnd(start, end));
    return new Node.Mapping(entries.list(), span);
  }

  private Span entry(int depth, EntryList entries) throws IOException {
    boolean refused = parser.isKeyRefused();
    Node.Scalar key = scalar();
    parser.nextToken();
    Node value = node(depth);
    if (!refused) {
      entries.add(new Node.Entry(key, value));
    }
    return value.span();
  }

  private Node.Scalar scalar() throws IOException {
    int start = parser.start();
    Span span = new Span(file, start, scalarEnd(start));
    boolean quoted = start < span.end() && file.text().charAt(start) == '"';
    return quoted ? quoted(parser.getText(), span) : new Node.Scalar(parser.getText(), span, true);
  }

  /** The file is in NFC and clean already; only escapes can spoil that. */
  private Node.Scalar quoted(String value, Span span) {
    Node.Scalar scalar = new Node.Scalar(Composed.of(value), span);
    forbidden.check(scalar);
    return scalar;
  }

  /** A literal or folded text ends with its last word, not with the blank lines below it. */
  private int scalarEnd(int start) {
    int end = parser.end();
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int collectionEnd(int start, int lastChild) {
    boolean bracketed = file.text().startsWith("[", start) || file.text().startsWith("{", start);
    return bracketed ? parser.end() : lastChild;
  }
}
