package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Inline.Words;
import vn.kehoach.source.Span;

/**
 * Turns the inner nodes of one paragraph into a line's inlines; reports what a line cannot hold.
 */
final class InlineCollector {
  private static final int DEEPEST = 16;

  private final TextSource source;
  private final Findings findings;
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private Span pendingSpan;
  private Inline.Emphasis emphasis = Inline.Emphasis.NONE;

  private InlineCollector(TextSource source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The inlines below a paragraph, a heading or a cell. */
  static List<Inline> collect(Node parent, TextSource source, Findings findings) {
    InlineCollector collector = new InlineCollector(source, findings);
    collector.children(parent, 0);
    collector.finishWords();
    return collector.inlines;
  }

  private void children(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      take(node, depth);
    }
  }

  private void take(Node node, int depth) {
    if (node instanceof Text text) {
      words(text.getLiteral(), source.span(node));
    } else if (node instanceof SoftLineBreak) {
      words(" ", behind(node.getPrevious()));
    } else if (node instanceof HardLineBreak) {
      lineBreak(source.span(node));
    } else if (node instanceof Insertion insertion) {
      insertion(insertion.typed(), source.span(node));
    } else if (node instanceof Emphasis) {
      emphasised(node, new Inline.Emphasis(emphasis.bold(), true), depth);
    } else if (node instanceof StrongEmphasis) {
      emphasised(node, new Inline.Emphasis(true, emphasis.italic()), depth);
    } else {
      forbidden(node, depth);
    }
  }

  /** The parser gives line breaks no place of their own. */
  private Span behind(Node previous) {
    Span before = source.span(previous);
    return new Span(before.file(), before.end(), before.end());
  }

  /** Words of one look are one inline, over line breaks too. */
  private void words(String text, Span span) {
    pending.append(text);
    pendingSpan = pendingSpan == null ? span : pendingSpan.to(span);
  }

  private void finishWords() {
    if (pendingSpan != null) {
      inlines.add(new Words(pending.toString(), emphasis, pendingSpan));
      pending.setLength(0);
      pendingSpan = null;
    }
  }

  private void add(Inline inline) {
    finishWords();
    inlines.add(inline);
  }

  private void lineBreak(Span span) {
    if (span.text().startsWith("\\")) {
      findings.markdown(Unsupported.LINE_BREAK, span);
    }
    words(" ", span);
  }

  private void emphasised(Node node, Inline.Emphasis inside, int depth) {
    if (depth == DEEPEST) {
      findings.markdown(Unsupported.TOO_DEEP, source.span(node));
      return;
    }
    Inline.Emphasis outside = emphasis;
    finishWords();
    emphasis = inside;
    children(node, depth + 1);
    finishWords();
    emphasis = outside;
  }

  private void insertion(String typed, Span span) {
    Inline inserted = Inserted.of(typed, emphasis, span);
    if (inserted == null) {
      findings.badInsertion(span);
      words(typed, span);
    } else {
      add(inserted);
    }
  }

  private void forbidden(Node node, int depth) {
    findings.markdown(kind(node), source.span(node));
    if (depth < DEEPEST) {
      children(node, depth + 1);
    }
  }

  private static Unsupported kind(Node node) {
    if (node instanceof Forbidden forbidden) {
      return forbidden.what();
    }
    return node instanceof Image
        ? Unsupported.IMAGE
        : node instanceof Link ? Unsupported.LINK : Unsupported.HTML;
  }
}
