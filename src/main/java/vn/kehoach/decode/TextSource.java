package vn.kehoach.decode;

import java.util.List;
import org.commonmark.node.SourceSpan;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.ScalarPlaces;

/** A part of a scalar that is parsed as Markdown (nguồn), and the way back to its place. */
record TextSource(Node.Scalar scalar, ScalarPlaces places, int from, int to) {

  /** A whole scalar. */
  static TextSource of(Node.Scalar scalar) {
    return new TextSource(scalar, ScalarPlaces.of(scalar), 0, scalar.value().length());
  }

  /** A stretch of the same scalar. */
  TextSource part(int begin, int end) {
    return new TextSource(scalar, places, begin, end);
  }

  String text() {
    return scalar.value().substring(from, to);
  }

  /** The place of the whole text, without blanks around it. */
  Span span() {
    String text = text();
    int begin = text.length() - text.stripLeading().length();
    return span(begin, Math.max(begin, text.stripTrailing().length()));
  }

  /** The place of the characters from {@code begin} to {@code end} of the text. */
  Span span(int begin, int end) {
    return places.at(from + begin, from + end);
  }

  /** The place of a parsed node, from its first character to its last. */
  Span span(org.commonmark.node.Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? scalar.span() : span(begin(node), end(spans));
  }

  /** The place of the first line of a parsed node. */
  Span firstLine(org.commonmark.node.Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? scalar.span() : span(begin(node), end(spans.subList(0, 1)));
  }

  private static int begin(org.commonmark.node.Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
