package vn.kehoach.decode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark as far as texts use it. Indented text, underscores and entities are what they look
 * like; tags and backquotes become {@link Forbidden}, and are never matched over long stretches.
 */
final class MarkdownSubset {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(blocks())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customInlineContentParserFactory(new InsertionParser.Factory())
          .customInlineContentParserFactory(new SignParser.Factory())
          .customInlineContentParserFactory(new CodeParser.Factory())
          .customInlineContentParserFactory(new TagParser.Factory())
          .build();

  private MarkdownSubset() {}

  /** In the order in which they are tried: a line of "-" below words is a heading, then a rule. */
  private static Set<Class<? extends Block>> blocks() {
    return new LinkedHashSet<>(
        List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class));
  }

  /** Parses a text into CommonMark's own tree. */
  static Node parse(String text) {
    return PARSER.parse(text);
  }
}
