package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.plan.Text.Passage;

/** Turns the blocks of a parsed text into passages; reports what a text cannot hold. */
final class PassageCollector {
  private static final Set<String> MARKS = Set.of("-", "+");
  private static final int DEEPEST = 8;

  private final LineCollector lines;
  private final Findings findings;
  private final TextSource source;
  private final List<Passage> passages = new ArrayList<>();

  private PassageCollector(TextSource source, Findings findings) {
    this.source = source;
    this.findings = findings;
    this.lines = new LineCollector(source, findings);
  }

  /** The passages of a document. */
  static List<Passage> collect(Node document, TextSource source, Findings findings) {
    PassageCollector collector = new PassageCollector(source, findings);
    collector.blocks(document.getFirstChild(), 0);
    return collector.passages;
  }

  private void blocks(Node first, int depth) {
    for (Node node = first; node != null; node = node.getNext()) {
      block(node, depth);
    }
  }

  private void block(Node node, int depth) {
    if (node instanceof Paragraph) {
      passages.add(new Text.Paragraph(lines.line(node)));
    } else if (node instanceof BulletList list) {
      items(list, depth);
    } else if (node instanceof TableBlock) {
      passages.add(new Text.Grid(new GridCollector(source, findings, lines).rows(node)));
    } else {
      findings.markdown(BlockKinds.of(node), source.firstLine(node));
    }
  }

  private void items(BulletList list, int depth) {
    if (depth == DEEPEST) {
      findings.markdown(Unsupported.TOO_DEEP, source.firstLine(list));
      return;
    }
    if (!MARKS.contains(list.getMarker())) {
      findings.markdown(Unsupported.STAR_LIST, source.firstLine(list));
    }
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      item((ListItem) item, list.getMarker(), depth);
    }
  }

  /** An item's first paragraph, the paragraphs right behind it, and what else stands in it. */
  private void item(ListItem item, String mark, int depth) {
    Node next = item.getFirstChild();
    Line first = new Line(List.of(), source.firstLine(item));
    if (next instanceof Paragraph) {
      first = lines.line(next);
      next = next.getNext();
    }
    List<Line> more = new ArrayList<>();
    for (; next instanceof Paragraph; next = next.getNext()) {
      more.add(lines.line(next));
    }
    passages.add(new Text.Item(mark, depth, first, more));
    blocks(next, depth + 1);
  }
}
