package vn.kehoach.yaml;

import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;

/** Faults in how lines stand to each other: indentation, colons, quotes left open. */
final class LayoutFaults {
  private static final int LONGEST_QUOTE = 60;
  private static final Pattern DASHES = Pattern.compile("^(?:- +)+");
  private static final Pattern BARE_DASH = Pattern.compile("-\\p{L}.*");
  private static final Pattern COMMENT = Pattern.compile("\\s+#.*");
  private static final Pattern KEY = Pattern.compile("[\\w-]+\\s*");
  private static final Pattern KEYED = Pattern.compile(".*:(?:\\s.*)?");

  private final String text;
  private final Lines lines;
  private final int scalarStart;

  LayoutFaults(String text, int scalarStart) {
    this.text = text;
    this.lines = new Lines(text);
    this.scalarStart = scalarStart;
  }

  /** A line that should be "key: value", or an item, and is neither. */
  Fault withoutColon(int at) {
    return isQuote(at) && text.indexOf(text.charAt(at), at + 1) > lines.end(at)
        ? openQuote(at)
        : line(Code.MISSING_COLON, at);
  }

  /** A colon where the parser was still reading a value. */
  Fault unexpectedColon(int at) {
    String before = withoutDashes(text.substring(lines.content(at), at));
    if (!KEY.matcher(before).matches()) {
      return colonInValue(before, at);
    }
    int above = lines.above(at);
    boolean keyed = above >= 0 && KEYED.matcher(words(above)).matches();
    return keyed || above < 0 ? badIndent(at) : line(Code.MISSING_COLON, above);
  }

  private Fault colonInValue(String before, int at) {
    int colon = before.indexOf(": ");
    String value = before.substring(colon < 0 ? 0 : colon + 2).strip();
    return Fault.of(Code.COLON_IN_VALUE, at, at + 1, shortened(value + ":"));
  }

  /** Something where a group or a list, or the file, should go on or end. */
  Fault unexpected(int at) {
    if (text.startsWith("%", at)) {
      return directive(at);
    }
    int above = lines.above(at);
    if (above >= 0 && words(above).equals("...")) {
      return Fault.of(Code.MANY_DOCUMENTS, above, above + 3);
    }
    if (at == lines.content(at)) {
      return text.startsWith(":", at) ? line(Code.KEY_NOT_TEXT, at) : badIndent(at);
    }
    boolean open = isQuote(scalarStart) && lines.end(scalarStart) < at;
    return open ? openQuote(scalarStart) : rest(at);
  }

  /** A line that does not fit those above it, unless the last of them is meant as an item. */
  private Fault badIndent(int at) {
    int above = lines.above(at);
    boolean item = above >= 0 && BARE_DASH.matcher(words(above)).matches();
    return item ? line(Code.DASH_WITHOUT_BLANK, above) : line(Code.BAD_INDENT, at);
  }

  /** A line that begins with a percent sign. */
  Fault directive(int at) {
    return line(Code.DIRECTIVE, at);
  }

  private Fault rest(int at) {
    String rest = withoutComment(text.substring(at, lines.end(at)));
    return Fault.of(Code.TEXT_AFTER_VALUE, at, at + rest.length(), shortened(rest));
  }

  private Fault openQuote(int at) {
    return Fault.of(Code.UNCLOSED_QUOTE, at, at + 1, text.substring(at, at + 1));
  }

  private Fault line(Code code, int at) {
    String words = withoutDashes(words(at));
    int end = lines.content(at) + words(at).length();
    return Fault.of(code, end - words.length(), end, shortened(words));
  }

  private boolean isQuote(int at) {
    return at >= 0 && (text.startsWith("\"", at) || text.startsWith("'", at));
  }

  private static String withoutDashes(String words) {
    return DASHES.matcher(words).replaceFirst("");
  }

  private String words(int at) {
    return withoutComment(lines.words(at));
  }

  private static String withoutComment(String words) {
    return COMMENT.matcher(words).replaceFirst("").strip();
  }

  private static String shortened(String words) {
    int most = Math.min(words.length(), LONGEST_QUOTE);
    int end = words.offsetByCodePoints(0, words.codePointCount(0, most));
    return end == words.length() ? words : words.substring(0, end) + "…";
  }
}
