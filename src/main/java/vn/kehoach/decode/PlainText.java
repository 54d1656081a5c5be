package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int LONGEST_INSERTION = 100;
  private static final char FIRST_VIETNAMESE = '\u1EA0';
  private static final char LAST_VIETNAMESE = '\u1EF9';
  private static final boolean[] PLAIN = plain("\\`*_[]!<&|$");
  private static final String OPENING_SIGNS = "\"'(“‘$";

  private final TextSource source;
  private final String text;
  private final List<Line> paragraphs = new ArrayList<>();
  private List<Inline> inlines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int wordsBegin = -1;
  private int lastBegin;
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
        addBlank();
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

  /**
   * A line that begins with a letter is no list, heading, rule, quotation or fence; nor is one that
   * begins with a number, unless it is that of an item.
   */
  private boolean opensPlainly() {
    char first = text.charAt(at);
    return Character.isLetter(first)
        || OPENING_SIGNS.indexOf(first) >= 0
        || isDigit(first) && !isItemNumber();
  }

  private boolean isItemNumber() {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Takes a line up to its end; a blank there may be a break, and its length matters. */
  private boolean line() {
    int begin = at;
    at = plainEnd(at);
    while (at < text.length() && text.charAt(at) == '$') {
      add(begin, at);
      if (!insertion()) {
        return false;
      }
      begin = at;
      at = plainEnd(at);
    }
    add(begin, at);
    return (at == text.length() || text.charAt(at) == '\n') && text.charAt(at - 1) != ' ';
  }

  /** Where the plain signs from a place on end. */
  private int plainEnd(int from) {
    int end = from;
    while (end < text.length() && isPlain(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The signs of ASCII without those of Markdown, and nearly all letters beyond. */
  private static boolean[] plain(String signsOfMarkdown) {
    boolean[] plain = new boolean[LAST_VIETNAMESE + 1];
    for (char c = ' '; c < '\u007F'; c++) {
      plain[c] = signsOfMarkdown.indexOf(c) < 0;
    }
    Arrays.fill(plain, '\u00C0', '\u0100', true);
    plain['\u00D7'] = false;
    plain['\u00F7'] = false;
    for (char c : "ĂăĐđĨĩŨũƠơƯư".toCharArray()) {
      plain[c] = true;
    }
    Arrays.fill(plain, FIRST_VIETNAMESE, LAST_VIETNAMESE + 1, true);
    return plain;
  }

  private static boolean isPlain(char c) {
    return c < PLAIN.length && PLAIN[c] || c >= '\u007F' && isOtherPlain(c);
  }

  private static boolean isOtherPlain(char c) {
    return Character.isLetter(c) || c >= '\u2013' && c <= '\u2026';
  }

  /** Takes what stands in brackets, if it is sound. */
  private boolean insertion() {
    int end = text.indexOf('}', at) + 1;
    if (end == 0 || end - at > LONGEST_INSERTION || !isPlainInside(end)) {
      return false;
    }
    String typed = text.substring(at, end);
    Inline inline = Inserted.of(typed, Inline.Emphasis.NONE, source.span(at, end));
    if (inline == null) {
      return false;
    }
    finishWords();
    inlines.add(inline);
    at = end;
    return true;
  }

  /** Whether nothing stands in the brackets that the Markdown parser would stop at. */
  private boolean isPlainInside(int end) {
    for (int i = at + 2; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '$' || c == '\n') {
        return false;
      }
    }
    return true;
  }

  private void add(int begin, int end) {
    if (begin < end) {
      moreWords();
      wordsBegin = wordsBegin < 0 ? begin : wordsBegin;
      lastBegin = begin;
      wordsEnd = end;
    }
  }

  /** Sets down the last stretch of words, behind which others come. */
  private void moreWords() {
    if (wordsBegin >= 0) {
      words.append(text, lastBegin, wordsEnd);
    }
  }

  /** What parts two lines of one paragraph. */
  private void addBlank() {
    moreWords();
    words.append(' ');
    wordsBegin = wordsBegin < 0 ? at : wordsBegin;
    lastBegin = at;
    wordsEnd = at;
  }

  private void finishWords() {
    if (wordsBegin >= 0) {
      inlines.add(new Words(words(), Inline.Emphasis.NONE, source.span(wordsBegin, wordsEnd)));
      wordsBegin = -1;
    }
  }

  /** The words up to here; most are one stretch of the text. */
  private String words() {
    if (words.length() == 0) {
      return text.substring(wordsBegin, wordsEnd);
    }
    moreWords();
    String all = words.toString();
    words.setLength(0);
    return all;
  }
}
