package vn.kehoach.check;

import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Block;
import vn.kehoach.source.Span;

/**
 * One line or paragraph as it reads (đoạn văn): the words that were typed, with the names that are
 * put in, and the way back to the place of each.
 */
final class Passage extends RunningText {

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
   * @param literal whether a writer typed it, and did not put in a name that stands for it
   */
  record Part(int start, String words, boolean literal, Span span) {

    /** Whether its characters stand in the file as they read: a unit's id stands for its name. */
    boolean typed() {
      int at = span.start();
      if (!literal || at >= span.end() || words.isEmpty()) {
        return false;
      }
      String file = span.file().text();
      char first = file.charAt(at);
      boolean quote = first == '"' || first == '\'';
      char begin = quote && at + 1 < span.end() ? file.charAt(at + 1) : first;
      return begin == words.charAt(0) || first == words.charAt(0) || begin == '\\' || first == '\'';
    }
  }

  private final Kind kind;
  private final Block owner;
  private final int group;
  private final Places places;
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
    super(joined(parts), parts.size() == 1 ? parts.get(0).words() : null);
    this.kind = kind;
    this.owner = owner;
    this.group = group;
    this.places = new Places(parts);
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

  /**
   * Reads the words into a store, and holds them there until they are {@link #forget forgotten}.
   */
  Words words(Words store) {
    store.read(letters());
    words = store;
    return store;
  }

  /** The store is wanted for another passage; who still asks for the words has them read again. */
  void forget() {
    words = null;
  }

  /** Where the words begin, and what they are. */
  Words words() {
    if (words == null) {
      words = Words.of(letters());
    }
    return words;
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
