package vn.kehoach.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Empties the lines of a fault in a text, keeping every other character in its place. */
final class Cut {
  private static final Pattern DASH = Pattern.compile("- *");
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
    end = lines.next(start);
    while (end < rest.length() && belongs(end)) {
      end = lines.next(end);
    }
    return empty() || widen();
  }

  /** Cuts from a line that is not indented like its neighbours to the end of what holds them. */
  boolean fromMisplaced(int place) {
    start = lines.start(place);
    end = lines.next(start);
    int holder = holder(isBesideItem() ? lines.indent(lines.above(start)) : lines.indent(start));
    while (end < rest.length() && (lines.isEmpty(end) || lines.indent(end) > holder)) {
      end = lines.next(end);
    }
    return empty() || widen();
  }

  /**
   * Whether the line stands between the dash and the words of the item above: that one is wrong.
   */
  private boolean isBesideItem() {
    int above = lines.above(start);
    if (above < 0 || !isItem(above) || lines.indent(start) <= lines.indent(above)) {
      return false;
    }
    Matcher dash = DASH.matcher(lines.words(above));
    return dash.lookingAt() && lines.indent(start) < lines.indent(above) + dash.end();
  }

  /** The indentation of what holds the lines of an indentation above the cut; -1: the file. */
  private int holder(int indent) {
    int above = lines.above(start);
    while (above >= 0 && lines.indent(above) >= indent) {
      above = lines.above(above);
    }
    return above < 0 ? -1 : lines.indent(above);
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

  private boolean belongs(int line) {
    int depth = lines.indent(line) - lines.indent(start);
    return lines.isEmpty(line)
        || depth > 0
        || depth == 0 && isItem(line) && !isItem(start)
        || depth == 0 && isProse(line) && isProse(start)
        || CLOSERS.matcher(lines.words(line)).matches();
  }

  private boolean isItem(int line) {
    String words = lines.words(line);
    return words.equals("-") || words.startsWith("- ");
  }

  private boolean isProse(int line) {
    return !isItem(line) && lines.words(line).indexOf(':') < 0;
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
