package vn.kehoach.decode;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Takes a {@code ${…}} out of a line, as far as its bracket, or the end of the line. */
final class InsertionParser implements InlineContentParser {
  private static final int LONGEST = 120;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    if (!scanner.next('{')) {
      return ParsedInline.none();
    }
    StringBuilder typed = new StringBuilder("${");
    while (goesOn(scanner.peek(), typed)) {
      typed.append(scanner.peek());
      scanner.next();
    }
    if (scanner.next('}')) {
      typed.append('}');
    }
    return ParsedInline.of(new Insertion(typed.toString()), scanner.position());
  }

  private static boolean goesOn(char next, StringBuilder typed) {
    return next != '}'
        && next != '{'
        && next != '$'
        && next != '\n'
        && next != Scanner.END
        && typed.length() < LONGEST;
  }

  /** Makes the parser, for {@code $}. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
      return new InsertionParser();
    }
  }
}
