package vn.kehoach.decode;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Underscores and ampersands are plain signs. */
final class SignParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    char sign = scanner.peek();
    int length = scanner.matchMultiple(sign);
    return ParsedInline.of(new Text(String.valueOf(sign).repeat(length)), scanner.position());
  }

  /** Makes the parser, for both signs. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('_', '&');
    }

    @Override
    public InlineContentParser create() {
      return new SignParser();
    }
  }
}
