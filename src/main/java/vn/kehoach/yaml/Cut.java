package vn.kehoach.yaml;

import java.util.regex.Pattern;

/** Empties the lines of a fault in a text, keeping every other character in its place. */
final class Cut {
  private static final Pattern CLOSERS = Pattern.compile("[\\]})'\",]+");

  private final Lines lines;
  private final StringBuilder rest;
  private int start;
  private int end;

  Cut(String text) {
    this.lines = new Lines(text);
    this.rest = new StringBuilder(text);
  }

  /** What is left of the text; empty lines stand for what was cut. */
  String text() {
    return rest.toString();
  }

  /** Whether a place lies in what was cut last. */
  boolean holds(int at) {
    return at >= start && at < end;
  }

  /** Cuts the line of a place and all that belongs to it; false where nothing is left to cut. */
  boolean at(int place) {
    start = lines.start(place);
    end = endOfFamily();
    return empty() || widen();
  }

  /** Cuts what the last cut stands in; false where nothing is left to cut. */
  boolean widen() {
    int indent = lines.indent(start);
    int above = lines.above(start);
    while (above >= 0 && lines.indent(above) >= indent && indent > 0) {
      above = lines.above(above);
    }
    return above >= 0 && at(above);
  }

  private int endOfFamily() {
    int next = lines.next(start);
    while (next < rest.length() && belongs(next)) {
      next = lines.next(next);
    }
    return next;
  }

  private boolean belongs(int line) {
    int depth = lines.indent(line) - lines.indent(start);
    return lines.isEmpty(line)
        || depth > 0
        || depth == 0 && isItem(line) && !isItem(start)
        || CLOSERS.matcher(lines.words(line)).matches();
  }

  private boolean isItem(int line) {
    String words = lines.words(line);
    return words.equals("-") || words.startsWith("- ");
  }

  private boolean empty() {
    boolean changed = false;
    for (int i = start; i < end; i++) {
      changed |= !Character.isWhitespace(rest.charAt(i));
      rest.setCharAt(i, '\n');
    }
    return changed;
  }
}
