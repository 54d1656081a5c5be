package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Block;
import vn.kehoach.source.Span;

/**
 * One line or paragraph as it reads (đoạn văn): the words that were typed, with the names that are
 * put in, and the way back to the place of each.
 */
final class Passage {

  /** What a passage is in its plan. */
  enum Kind {
    SUBJECT,
    BASIS,
    OPENING,
    TITLE,
    UNIT,
    PARAGRAPH,
    CLAUSE,
    ITEM,
    TARGET,
    CELL,
    CLOSING,
    RECIPIENT
  }

  /**
   * A stretch of a passage.
   *
   * @param start offset of its first character in the passage
   * @param typed whether its characters stand in the file as they read
   */
  record Part(int start, String words, boolean typed, Span span) {}

  private final Kind kind;
  private final Block owner;
  private final int group;
  private final char[] letters;
  private final Places places;
  private String text;
  private String bare;
  private int dateAt = -1;
  private Optional<WrittenDate> date;
  private int symbolAt = -1;
  private Optional<WrittenSymbol> symbol;
  private Words words;

  /**
   * A passage.
   *
   * @param owner the block it belongs to, or null
   * @param group passages of one text have one number
   */
  Passage(Kind kind, Block owner, int group, List<Part> parts) {
    this.kind = kind;
    this.owner = owner;
    this.group = group;
    this.places = new Places(parts);
    if (parts.size() == 1) {
      text = parts.get(0).words();
      letters = text.toCharArray();
    } else {
      letters = joined(parts);
    }
  }

  private static char[] joined(List<Part> parts) {
    Part last = parts.get(parts.size() - 1);
    char[] all = new char[last.start() + last.words().length()];
    for (Part part : parts) {
      part.words().getChars(0, part.words().length(), all, part.start());
    }
    return all;
  }

  Kind kind() {
    return kind;
  }

  Block owner() {
    return owner;
  }

  int group() {
    return group;
  }

  String text() {
    if (text == null) {
      text = new String(letters);
    }
    return text;
  }

  int length() {
    return letters.length;
  }

  /** The character at a place; a line break beyond both ends. */
  char at(int i) {
    return i < 0 || i >= letters.length ? '\n' : letters[i];
  }

  /** The text in bare lower-case letters, every one in its place. */
  String bare() {
    if (bare == null) {
      bare = Letters.bare(text());
    }
    return bare;
  }

  /** The date whose first number begins at a place; asked by several rules in a row. */
  Optional<WrittenDate> date(int at) {
    if (dateAt != at) {
      date = WrittenDate.at(this, at);
      dateAt = at;
    }
    return date;
  }

  /** The document symbol whose number begins at a place; asked by several rules in a row. */
  Optional<WrittenSymbol> symbol(int at) {
    if (symbolAt != at) {
      symbol = WrittenSymbol.at(this, at);
      symbolAt = at;
    }
    return symbol;
  }

  /** Where the words begin, and what they are. */
  Words words() {
    if (words == null) {
      words = Words.of(letters);
    }
    return words;
  }

  /** Whether a word or phrase as it stands begins here and ends with its last letter. */
  boolean has(String phrase, int i) {
    return reads(phrase, i) && !Letters.isWord(at(i + phrase.length()));
  }

  /** The same, whatever the case. */
  boolean hasAnyCase(String phrase, int i) {
    return same(phrase, i) && !Letters.isWord(at(i + phrase.length()));
  }

  /** Whether some words stand right before a place, whatever the case. */
  boolean follows(String words, int i) {
    int start = i - words.length();
    return start >= 0 && same(words, start) && !Letters.isWord(at(start - 1));
  }

  /** Whether some words stand here as they are, whatever is behind them. */
  boolean reads(String words, int i) {
    int length = words.length();
    if (i < 0 || i + length > letters.length) {
      return false;
    }
    int k = 0;
    while (k < length && letters[i + k] == words.charAt(k)) {
      k++;
    }
    return k == length;
  }

  /** Whether some words stand here, whatever the case and whatever is behind them. */
  boolean same(String words, int i) {
    int length = words.length();
    if (i < 0 || i + length > letters.length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (Letters.small(letters[i + k]) != Letters.small(words.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether as many letters from one place on are those from another on, whatever the case. */
  boolean same(int one, int other, int length) {
    for (int k = 0; k < length; k++) {
      if (Letters.small(at(one + k)) != Letters.small(at(other + k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether some words in bare letters stand here with any marks. */
  boolean sameBare(String bare, int i) {
    int k = 0;
    while (k < bare.length() && Letters.bare(at(i + k)) == bare.charAt(k)) {
      k++;
    }
    return k == bare.length();
  }

  /** Whether a new sentence begins here: the begin of the passage, or behind . ? ! and a blank. */
  boolean opensSentence(int i) {
    int before = i - 1;
    while (before >= 0 && " \"“‘'(".indexOf(letters[before]) >= 0) {
      before--;
    }
    return before < 0 || before < i - 1 && ".?!…".indexOf(letters[before]) >= 0;
  }

  /** The first place from {@code i} on where no letter or digit stands. */
  int wordEnd(int i) {
    int end = i;
    while (Letters.isWord(at(end))) {
      end++;
    }
    return end;
  }

  /** Begin of the word that ends before {@code i}. */
  int wordStart(int i) {
    int start = i;
    while (Letters.isWord(at(start - 1))) {
      start--;
    }
    return start;
  }

  /** The words from {@code from} to {@code to}. */
  String words(int from, int to) {
    return text == null ? new String(letters, from, to - from) : text.substring(from, to);
  }

  /** Whether all characters from {@code from} to {@code to} were typed here. */
  boolean typed(int from, int to) {
    return places.typed(from, to);
  }

  /** The place in the file of the characters from {@code from} to {@code to}. */
  Span span(int from, int to) {
    return places.span(from, to);
  }

  /** The place of the whole passage. */
  Span span() {
    return places.span();
  }
}
