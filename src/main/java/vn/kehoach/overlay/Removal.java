package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.kehoach.source.Span;
import vn.kehoach.source.TextEdit;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlWriter;

/**
 * Takes entries and items out of a YAML text (bỏ khỏi tệp): whole lines where each stands on lines
 * of its own, from comma to comma where they stand in brackets.
 */
final class Removal {
  private final String text;

  Removal(String text) {
    this.text = text;
  }

  /** The edits that take some entries out of a map; it is left empty where all are meant. */
  List<TextEdit> entries(Node.Mapping map, Predicate<Node.Entry> out) {
    List<Stretch> all = map.entries().stream().map(e -> stretch(e, out.test(e))).toList();
    return edits(all, isFlow(map));
  }

  /** The edits that take some items out of a list. */
  List<TextEdit> items(Node.Sequence list, Predicate<Node> out) {
    List<Stretch> all =
        list.items().stream()
            .map(item -> new Stretch(item.span().start(), end(item.span()), out.test(item)))
            .toList();
    return edits(all, isFlow(list));
  }

  /** An entry or an item in the text, and whether it goes. */
  private record Stretch(int start, int end, boolean out) {}

  private Stretch stretch(Node.Entry entry, boolean out) {
    int end = Math.max(afterColon(end(entry.key().span())), end(entry.value().span()));
    return new Stretch(entry.key().span().start(), end, out);
  }

  /** Whether a map or a list is written in brackets. */
  static boolean isFlow(Node collection) {
    String typed = collection.span().text();
    return typed.startsWith("{") || typed.startsWith("[");
  }

  /** The edit that puts an entry in the place of another, on lines of its own. */
  TextEdit replacement(Node.Entry old, Node.Entry now) {
    Stretch stretch = stretch(old, true);
    TextEdit lines = lines(stretch, stretch);
    String margin = text.substring(lines.start(), stretch.start());
    String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder block = new StringBuilder();
    new YamlWriter()
        .write(new Node.Mapping(List.of(now), now.key().span()))
        .lines()
        .forEach(line -> block.append(line.isEmpty() ? "" : margin + line).append(lineBreak));
    return new TextEdit(lines.start(), lines.end(), block.toString());
  }

  private List<TextEdit> edits(List<Stretch> all, boolean flow) {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).out()) {
        int last = i;
        while (last + 1 < all.size() && all.get(last + 1).out()) {
          last++;
        }
        edits.add(flow ? betweenCommas(all, i, last) : lines(all.get(i), all.get(last)));
        i = last;
      }
    }
    return edits;
  }

  /** From the first to what follows the last, or from what stands before to the last. */
  private static TextEdit betweenCommas(List<Stretch> all, int first, int last) {
    boolean tail = last + 1 == all.size();
    int start = tail && first > 0 ? all.get(first - 1).end() : all.get(first).start();
    int end = tail ? all.get(last).end() : all.get(last + 1).start();
    return new TextEdit(start, end, "");
  }

  private TextEdit lines(Stretch first, Stretch last) {
    int start = text.lastIndexOf('\n', first.start() - 1) + 1;
    int end = text.indexOf('\n', Math.max(last.start(), last.end() - 1));
    return new TextEdit(start, end < 0 ? text.length() : end + 1, "");
  }

  /** The end of what was typed, blank lines behind it left alone. */
  private int end(Span span) {
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int afterColon(int keyEnd) {
    int at = keyEnd;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':' ? at + 1 : keyEnd;
  }
}
