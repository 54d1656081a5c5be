package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.plan.Text.Passage;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Reads the Markdown of scalars: texts of several passages, and values of one line. */
final class TextParser {
  private final Findings findings;

  TextParser(Findings findings) {
    this.findings = findings;
  }

  /** A text with its paragraphs, lists and tables. */
  Text text(Node.Scalar scalar) {
    return kept(scalar, Text.class, this::parsedText);
  }

  /** A value that is one paragraph. */
  Line line(Node.Scalar scalar) {
    return kept(scalar, Line.class, this::parsedLine);
  }

  /** What was made of a scalar is kept where nothing is told of it. */
  private <T> T kept(Node.Scalar scalar, Class<T> type, Function<Node.Scalar, T> parse) {
    T known = scalar.kept(type);
    if (known != null) {
      return known;
    }
    int told = findings.told();
    T parsed = parse.apply(scalar);
    if (findings.told() == told) {
      scalar.keep(parsed);
    }
    return parsed;
  }

  private Text parsedText(Node.Scalar scalar) {
    TextSource source = TextSource.of(scalar);
    Optional<List<Line>> plain = PlainText.paragraphs(source, source.text());
    List<Passage> passages = plain.isPresent() ? paragraphs(plain.get()) : markdown(source);
    return new Text(passages, scalar.span());
  }

  private static List<Passage> paragraphs(List<Line> lines) {
    List<Passage> paragraphs = new ArrayList<>(lines.size());
    for (Line line : lines) {
      paragraphs.add(new Text.Paragraph(line));
    }
    return paragraphs;
  }

  /** The passages of a text that is more than words. */
  List<Passage> markdown(TextSource source) {
    return parsed(
        source,
        document -> PassageCollector.collect(document, source, findings),
        words -> List.of(new Text.Paragraph(words)));
  }

  private Line parsedLine(Node.Scalar scalar) {
    return scalar.isEmpty() ? new Line(List.of(), scalar.span()) : line(TextSource.of(scalar));
  }

  /** A value in which every line that was typed stands for itself. */
  List<Line> lines(Node.Scalar scalar) {
    List<Line> lines = new ArrayList<>();
    TextSource whole = TextSource.of(scalar);
    String value = scalar.value();
    int start = 0;
    while (start < value.length()) {
      int newline = value.indexOf('\n', start);
      int end = newline < 0 ? value.length() : newline;
      if (!value.substring(start, end).isBlank()) {
        lines.add(line(whole.part(start, end)));
      }
      start = end + 1;
    }
    return lines;
  }

  private Line line(TextSource source) {
    Optional<List<Line>> plain = PlainText.paragraphs(source, source.text());
    return plain.isPresent() && plain.get().size() == 1
        ? new Line(plain.get().get(0).inlines(), source.span())
        : markdownLine(source);
  }

  /** The line of a value that is more than words. */
  Line markdownLine(TextSource source) {
    return parsed(source, document -> onlyLine(document, source), words -> words);
  }

  /** A lone sign is a word, not the begin of a list; a text beyond all bounds is not parsed. */
  private <T> T parsed(
      TextSource source, Function<org.commonmark.node.Node, T> collect, Function<Line, T> asWords) {
    String text = source.text();
    OptionalInt beyond = TextLimits.firstBeyond(text);
    if (beyond.isPresent()) {
      findings.markdown(Unsupported.TOO_DEEP, source.span(beyond.getAsInt(), text.length()));
    }
    return beyond.isPresent() || text.strip().length() == 1
        ? asWords.apply(words(text.strip(), source.span()))
        : collect.apply(MarkdownSubset.parse(text));
  }

  private static Line words(String text, Span span) {
    return new Line(List.of(new Inline.Words(text, Inline.Emphasis.NONE, span)), span);
  }

  private Line onlyLine(org.commonmark.node.Node document, TextSource source) {
    org.commonmark.node.Node first = document.getFirstChild();
    for (var node = first; node != null; node = node.getNext()) {
      if (node != first || !(node instanceof Paragraph)) {
        findings.markdown(BlockKinds.of(node), source.firstLine(node));
      }
    }
    var paragraph = first;
    while (paragraph instanceof Block && paragraph.getFirstChild() instanceof Block inner) {
      paragraph = inner;
    }
    Span span = source.span();
    return paragraph == null
        ? new Line(List.of(), span)
        : new Line(InlineCollector.collect(paragraph, source, findings), span);
  }
}
