package vn.kehoach.decode;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;

/** Turns a paragraph, or a cell, into a line. */
final class LineCollector {
  private static final Pattern ITEM_MARK = Pattern.compile("[-+*](?: .*)?", Pattern.DOTALL);

  private final TextSource source;
  private final Findings findings;

  LineCollector(TextSource source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  Line line(Node node) {
    reportDeepItems(node);
    List<Inline> inlines = InlineCollector.collect(node, source, findings);
    return new Line(inlines, source.span(node));
  }

  /** A line that begins like an item inside a paragraph was indented too far to be one. */
  private void reportDeepItems(Node paragraph) {
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak && node.getNext() instanceof Text text && isItem(text)) {
        findings.markdown(Unsupported.DEEP_ITEM, source.span(text));
      }
    }
  }

  private boolean isItem(Text text) {
    return ITEM_MARK.matcher(text.getLiteral()).matches()
        && ITEM_MARK.matcher(source.span(text).text()).matches();
  }
}
