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
  private static final Pattern BULLET = Pattern.compile("[•●▪■◦].*", Pattern.DOTALL);
  private static final Pattern LONG_DASH = Pattern.compile("[–—] .*", Pattern.DOTALL);

  private final TextSource source;
  private final Findings findings;

  LineCollector(TextSource source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  Line line(Node node) {
    reportOtherMarks(node);
    reportDeepItems(node);
    List<Inline> inlines = InlineCollector.collect(node, source, findings);
    return new Line(inlines, source.span(node));
  }

  /** Items that begin with a bullet or a long dash would run into one paragraph. */
  private void reportOtherMarks(Node paragraph) {
    boolean begins = paragraph.getFirstChild() instanceof Text first && isMark(first, LONG_DASH);
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      boolean opens = node.getPrevious() == null || node.getPrevious() instanceof SoftLineBreak;
      if (opens && node instanceof Text text && (isMark(text, BULLET) || begins)) {
        findings.markdown(Unsupported.OTHER_MARK, source.span(text));
        begins = false;
      }
    }
  }

  private static boolean isMark(Text text, Pattern mark) {
    return mark.matcher(text.getLiteral()).matches();
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
    return isMark(text, ITEM_MARK) && ITEM_MARK.matcher(source.span(text).text()).matches();
  }
}
