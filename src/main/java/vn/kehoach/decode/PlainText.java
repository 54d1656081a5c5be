package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Inline.Words;
import vn.kehoach.plan.Line;

/**
 * Reads texts that hold nothing of Markdown but blank lines (chữ thường), as most do: words, and
 * names in {@code ${…}}. Gives what the Markdown parser would give, in a tenth of its time; leaves
 * to it whatever might mean something to it.
 */
final class PlainText {
  private static final int LONGEST = 2000;
  private static final int LONGEST_NAME = 64;
  private static final String SIGNS_OF_MARKDOWN = "\\`*_[]!<&|$";
  private static final String OPENING_SIGNS = "\"'(“‘$";

  private final TextSource source;
  private final String text;
  private final List<Line> paragraphs = new ArrayList<>();
  private List<Inline> inlines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int wordsBegin = -1;
  private int wordsEnd;
  private int at;

  private PlainText(TextSource source, String text) {
    this.source = source;
    this.text = text;
  }

  /** The paragraphs of a text; empty where it must be parsed as Markdown. */
  static Optional<List<Line>> paragraphs(TextSource source, String text) {
    boolean fits = text.length() > 1 && text.length() <= LONGEST;
    return fits ? new PlainText(source, text).read() : Optional.empty();
  }

  private Optional<List<Line>> read() {
    while (at < text.length()) {
      if (text.charAt(at) == '\n') {
        at++;
      } else if (!paragraph()) {
        return Optional.empty();
      }
    }
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(paragraphs);
  }

  /** Takes the lines up to a blank one. */
  private boolean paragraph() {
    int begin = at;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (!opensPlainly() || !line()) {
        return false;
      }
      if (goesOn()) {
        add(" ", at, at);
      }
      at++;
    }
    int end = Math.min(at, text.length() + 1) - 1;
    finishWords();
    paragraphs.add(new Line(inlines, source.span(begin, end)));
    inlines = new ArrayList<>();
    return true;
  }

  /** Whether the next line belongs to this paragraph. */
  private boolean goesOn() {
    return at + 1 < text.length() && text.charAt(at + 1) != '\n';
  }

  /** A line that begins with a letter is no list, heading, rule, quotation or fence. */
  private boolean opensPlainly() {
    char first = text.charAt(at);
    return Character.isLetter(first) || OPENING_SIGNS.indexOf(first) >= 0;
  }

  /** Takes a line up to its end; a blank there may be a break, and its length matters. */
  private boolean line() {
    int begin = at;
    while (at < text.length() && text.charAt(at) != '\n') {
      if (text.charAt(at) == '$') {
        add(text.substring(begin, at), begin, at);
        if (!insertion()) {
          return false;
        }
        begin = at;
      } else if (!isPlain(text.charAt(at))) {
        return false;
      } else {
        at++;
      }
    }
    add(text.substring(begin, at), begin, at);
    return text.charAt(at - 1) != ' ';
  }

  private static boolean isPlain(char c) {
    if (c < '\u007F') {
      return c >= ' ' && SIGNS_OF_MARKDOWN.indexOf(c) < 0;
    }
    return Character.isLetter(c) || c >= '\u2013' && c <= '\u2026';
  }

  /** Takes a name in brackets. */
  private boolean insertion() {
    int begin = at + 2;
    int end = text.indexOf('}', begin);
    if (!text.startsWith("{", at + 1) || end < 0 || !isName(begin, end)) {
      return false;
    }
    finishWords();
    String name = text.substring(begin, end);
    inlines.add(new Inline.Insertion(name, Inline.Emphasis.NONE, source.span(at, end + 1)));
    at = end + 1;
    return true;
  }

  private boolean isName(int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c == '_')) {
        return false;
      }
    }
    return end > begin && end - begin < LONGEST_NAME;
  }

  private void add(String more, int begin, int end) {
    if (more.isEmpty()) {
      return;
    }
    wordsBegin = wordsBegin < 0 ? begin : wordsBegin;
    wordsEnd = end;
    words.append(more);
  }

  private void finishWords() {
    if (wordsBegin >= 0) {
      inlines.add(
          new Words(words.toString(), Inline.Emphasis.NONE, source.span(wordsBegin, wordsEnd)));
      words.setLength(0);
      wordsBegin = -1;
    }
  }
}
