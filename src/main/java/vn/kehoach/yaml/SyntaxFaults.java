package vn.kehoach.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vn.kehoach.diagnostic.Code;

/** Says in our own codes what the YAML parser stumbled over (bảng lỗi cú pháp). */
final class SyntaxFaults {
  private static final Pattern WORD = Pattern.compile("[^\\s,\\[\\]{}]+|\\S");
  private static final Pattern HEX_ESCAPE = Pattern.compile("\\\\[xuU]\\p{XDigit}*");
  private static final Pattern ONE_ESCAPE = Pattern.compile("\\\\(?:[xuU]\\p{XDigit}*|.)?");
  private static final Pattern OPENING = Pattern.compile("^while \\w+ (?:an? |the |for the )?");

  private final String text;
  private final Offsets offsets;
  private final StrictParser parser;
  private final LayoutFaults layout;
  private final BracketFaults brackets;

  SyntaxFaults(String text, Offsets offsets, StrictParser parser) {
    this.text = text;
    this.offsets = offsets;
    this.parser = parser;
    this.layout = new LayoutFaults(text, parser.scalarStart());
    this.brackets = new BracketFaults(text, parser.openBracket());
  }

  /** The fault behind what Jackson threw. */
  Fault translate(JsonProcessingException e) {
    if (e.getCause() instanceof MarkedYAMLException marked) {
      return marked(marked);
    }
    boolean number = e.getCause() instanceof NumberFormatException;
    return number ? match(Code.BAD_ESCAPE, HEX_ESCAPE, parser.end()) : word(parser.end());
  }

  private Fault marked(MarkedYAMLException e) {
    int at = offset(e.getProblemMark(), parser.end());
    int context = offset(e.getContextMark(), at);
    String doing = OPENING.matcher(String.valueOf(e.getContext())).replaceFirst("");
    return switch (doing) {
      case "simple key" -> layout.withoutColon(context);
      case "quoted scalar" -> sign(Code.UNCLOSED_QUOTE, context);
      case "double-quoted scalar" -> escape(at);
      case "alias" -> match(Code.ALIAS, WORD, context);
      case "anchor" -> match(Code.ANCHOR, WORD, context);
      case "tag", "node" -> match(Code.TAG, WORD, context);
      case "directive", "YAML directive" -> layout.directive(context);
      case "block scalar" -> sign(Code.BAD_BLOCK_MARK, context);
      case "next token" -> sign(text.startsWith("\t", at) ? Code.TAB : Code.RESERVED_START, at);
      case "flow sequence", "flow mapping" -> brackets.withoutComma(context, at);
      case "flow node", "block node" -> brackets.withoutContent(at);
      case "block collection", "block mapping" -> unexpected(at);
      default -> withoutContext(String.valueOf(e.getProblem()), at);
    };
  }

  private Fault withoutContext(String problem, int at) {
    return switch (problem.replaceFirst(",.*", "")) {
      case "mapping values are not allowed here" -> layout.unexpectedColon(at);
      case "sequence entries are not allowed here", "mapping keys are not allowed here" ->
          sign(Code.RESERVED_START, at);
      case "expected '<document start>'" -> unexpected(at);
      case "found duplicate YAML directive",
          "found incompatible YAML document (version 1.* is required)" ->
          layout.directive(at);
      default -> problem.startsWith("duplicate tag") ? layout.directive(at) : word(at);
    };
  }

  private Fault unexpected(int at) {
    if (parser.aliasStart() >= 0) {
      return match(Code.ALIAS, WORD, parser.aliasStart());
    }
    return BracketFaults.isCloser(text, at) ? brackets.stray(at) : layout.unexpected(at);
  }

  private Fault escape(int at) {
    int backslash = Math.max(0, text.lastIndexOf('\\', at));
    return match(Code.BAD_ESCAPE, ONE_ESCAPE, backslash);
  }

  private Fault word(int at) {
    return match(Code.SYNTAX, WORD, at);
  }

  private Fault match(Code code, Pattern pattern, int from) {
    Matcher found = pattern.matcher(text);
    return found.find(from)
        ? Fault.of(code, found.start(), found.end(), found.group())
        : Fault.of(code, from, from, "");
  }

  private Fault sign(Code code, int at) {
    String sign = at < text.length() ? Character.toString(text.codePointAt(at)) : "";
    return Fault.of(code, at, at + sign.length(), sign);
  }

  private int offset(Mark mark, int otherwise) {
    return mark == null ? otherwise : offsets.of(mark.getIndex());
  }
}
