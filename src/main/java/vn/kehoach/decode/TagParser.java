package vn.kehoach.decode;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Tells a tag or an address in angle brackets from a plain "less than"; looks no further than a
 * bounded stretch.
 */
final class TagParser implements InlineContentParser {
  private static final int LONGEST = 200;
  private static final Pattern TAG = Pattern.compile("(?:[/!?]?[A-Za-z]|!--)[^<>]*");

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position behind = scanner.position();
    String inside = upToBracket(scanner);
    return scanner.peek() == '>' && TAG.matcher(inside).matches()
        ? forbidden(scanner)
        : ParsedInline.of(new Text("<"), behind);
  }

  private static ParsedInline forbidden(Scanner scanner) {
    scanner.next();
    return ParsedInline.of(new Forbidden(Unsupported.HTML), scanner.position());
  }

  private static String upToBracket(Scanner scanner) {
    StringBuilder inside = new StringBuilder();
    char next = scanner.peek();
    while (next != '>' && next != '<' && next != Scanner.END && inside.length() < LONGEST) {
      inside.append(next);
      scanner.next();
      next = scanner.peek();
    }
    return inside.toString();
  }

  /** Makes the parser, for {@code <}. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
      return new TagParser();
    }
  }
}
