package vn.kehoach.decode;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Tells what a block is that cannot stand where it does. */
final class BlockKinds {
  private BlockKinds() {}

  static Unsupported of(Node block) {
    if (block instanceof OrderedList) {
      return Unsupported.NUMBERED_LIST;
    } else if (block instanceof Heading) {
      return Unsupported.HEADING;
    } else if (block instanceof BlockQuote) {
      return Unsupported.QUOTE;
    } else if (block instanceof ThematicBreak) {
      return Unsupported.RULE;
    } else if (block instanceof FencedCodeBlock) {
      return Unsupported.CODE;
    } else if (block instanceof LinkReferenceDefinition) {
      return Unsupported.LINK;
    }
    return inLine(block);
  }

  /** Blocks that a text can hold, and a value of one line cannot. */
  private static Unsupported inLine(Node block) {
    if (block instanceof BulletList list) {
      return list.getMarker().equals("*") ? Unsupported.STAR_LIST : Unsupported.LIST;
    } else if (block instanceof TableBlock) {
      return Unsupported.TABLE;
    }
    return block instanceof Paragraph ? Unsupported.SECOND_PARAGRAPH : Unsupported.HTML;
  }
}
