package vn.kehoach.overlay;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.kehoach.plan.Figure;
import vn.kehoach.yaml.Node;

/** Whether two values say the same (cùng nghĩa), whatever their layout, quotes and places. */
final class Meaning {
  /** Duties have no order. */
  private static final String DUTIES = "theo_doi";

  /** What opens a line that does not go on from the one above: list items and rows. */
  private static final List<String> MARKS = List.of("- ", "+ ", "|");

  /** Its line breaks are kept on the page. */
  private static final String SUBJECT = "trich_yeu";

  private Meaning() {}

  /** Whether a field says the same in two places; a field left blank is as good as none. */
  static boolean same(String field, Optional<Node> one, Optional<Node> other) {
    Optional<Node> a = one.filter(node -> !Shape.isEmpty(node));
    Optional<Node> b = other.filter(node -> !Shape.isEmpty(node));
    return a.isPresent() == b.isPresent() && (a.isEmpty() || same(field, a.get(), b.get()));
  }

  private static boolean same(String field, Node one, Node other) {
    if (one instanceof Node.Scalar a && other instanceof Node.Scalar b) {
      return sameText(field, a.value(), b.value());
    }
    if (one instanceof Node.Mapping a && other instanceof Node.Mapping b) {
      return values(a).keySet().equals(values(b).keySet())
          && values(a).entrySet().stream()
              .allMatch(e -> same(e.getKey(), e.getValue(), values(b).get(e.getKey())));
    }
    return one instanceof Node.Sequence a
        && other instanceof Node.Sequence b
        && (field.equals(DUTIES) ? sameDuties(a, b) : sameItems(field, a.items(), b.items()));
  }

  private static Map<String, Node> values(Node.Mapping map) {
    Map<String, Node> values = new TreeMap<>();
    map.entries().stream()
        .filter(e -> !Shape.isEmpty(e.value()))
        .forEach(e -> values.put(e.key().value(), e.value()));
    return values;
  }

  private static boolean sameItems(String field, List<Node> a, List<Node> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> same(field, a.get(i), b.get(i)));
  }

  private static boolean sameDuties(Node.Sequence a, Node.Sequence b) {
    return new HashSet<>(a.items().stream().map(Meaning::duty).toList())
        .equals(new HashSet<>(b.items().stream().map(Meaning::duty).toList()));
  }

  /** A duty as a map of texts: an id alone is one without a scope. */
  private static Map<String, String> duty(Node duty) {
    Map<String, String> words = new TreeMap<>();
    if (duty instanceof Node.Mapping map) {
      map.entries().forEach(e -> words.put(e.key().value(), text(e.value())));
    }
    Duties.target(duty).ifPresent(target -> words.put("id", target.value()));
    words.keySet().removeAll(Duties.TARGETS);
    return words;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? folded(scalar.value()) : "";
  }

  private static boolean sameText(String field, String a, String b) {
    return a.equals(b) || sameWords(field, a, b);
  }

  private static boolean sameWords(String field, String a, String b) {
    if (field.equals(SUBJECT)) {
      return a.strip().equals(b.strip());
    }
    Optional<BigDecimal> figure = Figure.of(a);
    Optional<BigDecimal> other = Figure.of(b);
    return figure.isPresent() && other.isPresent()
        ? figure.get().compareTo(other.get()) == 0
        : folded(a).equals(folded(b));
  }

  /** The text with the lines of a paragraph joined; blank lines, list items and rows stay apart. */
  private static String folded(String text) {
    StringBuilder all = new StringBuilder();
    text.lines().map(String::strip).forEach(line -> append(line, all));
    return all.toString().strip();
  }

  private static void append(String line, StringBuilder all) {
    boolean apart = line.isEmpty() || MARKS.stream().anyMatch(line::startsWith);
    boolean afterBreak = all.isEmpty() || all.charAt(all.length() - 1) == '\n';
    all.append(apart ? "\n" : afterBreak ? "" : " ")
        .append(line)
        .append(line.isEmpty() ? "\n" : "");
  }
}
