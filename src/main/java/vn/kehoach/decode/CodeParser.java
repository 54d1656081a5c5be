package vn.kehoach.decode;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Takes backquotes, and what stands between them, out of a line: texts hold no code. */
final class CodeParser implements InlineContentParser {
  private static final char BACKQUOTE = '`';
  private static final int LONGEST = 200;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.matchMultiple(BACKQUOTE);
    Position behind = scanner.position();
    for (int i = 0; i < LONGEST && goesOn(scanner.peek()); i++) {
      scanner.next();
    }
    if (scanner.matchMultiple(BACKQUOTE) == 0) {
      scanner.setPosition(behind);
    }
    return ParsedInline.of(new Forbidden(Unsupported.CODE), scanner.position());
  }

  private static boolean goesOn(char next) {
    return next != BACKQUOTE && next != '\n' && next != Scanner.END;
  }

  /** Makes the parser, for backquotes. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of(BACKQUOTE);
    }

    @Override
    public InlineContentParser create() {
      return new CodeParser();
    }
  }
}
