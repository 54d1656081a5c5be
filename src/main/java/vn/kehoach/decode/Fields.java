package vn.kehoach.decode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** The fields of a group of keys (các khóa của một nhóm); reports those that nobody knows. */
final class Fields {
  private static final Pattern INSERTION = Pattern.compile("\\$\\{[^}\\n]*}?");

  /** So many keys are looked through one by one, more by their hashes. */
  private static final int FEW = 32;

  private final List<Node.Entry> entries;
  private final Map<String, Node.Entry> byKey;
  private final Findings findings;
  private final Span span;

  private Fields(List<Node.Entry> entries, Span span, Findings findings) {
    this.entries = entries;
    this.byKey = entries.size() > FEW ? byKey(entries) : Map.of();
    this.span = span;
    this.findings = findings;
  }

  private static Map<String, Node.Entry> byKey(List<Node.Entry> entries) {
    Map<String, Node.Entry> all = new HashMap<>();
    entries.forEach(e -> all.put(e.key().value(), e));
    return all;
  }

  /** Fields that have names of their own: the owner is the key or the file they stand in. */
  static Fields of(Node.Mapping map, Object owner, List<String> known, Findings findings) {
    new UnknownKeys(owner, known, findings).report(map);
    return open(map, findings);
  }

  /** Fields whose names the author chooses. */
  static Fields open(Node.Mapping map, Findings findings) {
    return new Fields(map.entries(), map.span(), findings);
  }

  /** No fields at all, where a group should stand. */
  static Fields none(Span place, Findings findings) {
    return new Fields(List.of(), place, findings);
  }

  Span span() {
    return span;
  }

  /** In the order in which they were typed. */
  List<String> keys() {
    return entries.stream().map(e -> e.key().value()).toList();
  }

  private Node.Entry entry(String key) {
    if (!byKey.isEmpty()) {
      return byKey.get(key);
    }
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      if (entry.key().value().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  Optional<Node.Scalar> key(String key) {
    return Optional.ofNullable(entry(key)).map(Node.Entry::key);
  }

  /** Whether something was typed under a key. */
  boolean has(String key) {
    return typed(key) != null;
  }

  /** What was typed under a key; a key with nothing behind it is as good as none. */
  Optional<Node> node(String key) {
    return Optional.ofNullable(typed(key));
  }

  private Node typed(String key) {
    Node.Entry entry = entry(key);
    boolean none = entry == null || entry.value() instanceof Node.Scalar value && value.isEmpty();
    return none ? null : entry.value();
  }

  Optional<Node.Scalar> scalar(String key) {
    Node node = typed(key);
    return node == null ? Optional.empty() : scalar(node, key);
  }

  /** A node that must be a text; the key is the one it stands under. */
  Optional<Node.Scalar> scalar(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar);
    }
    findings.wrongShape(key, Shape.TEXT, node);
    return Optional.empty();
  }

  /** The items of a list; a single text is a list of one. */
  List<Node> items(String key) {
    Node node = typed(key);
    if (node instanceof Node.Mapping) {
      findings.wrongShape(key, Shape.LIST, node);
    }
    if (node instanceof Node.Sequence list) {
      return list.items();
    }
    return node == null ? List.of() : List.of(node);
  }

  /** The items of a list of texts; a single text is a list of one. */
  List<Node.Scalar> scalars(String key) {
    if (typed(key) instanceof Node.Mapping group) {
      findings.wrongShape(key, Shape.TEXT_OR_LIST, group);
      return List.of();
    }
    return texts(items(key), key);
  }

  private List<Node.Scalar> texts(List<Node> items, String key) {
    List<Node.Scalar> texts = new ArrayList<>(items.size());
    for (Node item : items) {
      scalar(item, key).ifPresent(texts::add);
    }
    return texts;
  }

  /** A group of keys below a key. */
  Optional<Node.Mapping> map(String key) {
    Node node = typed(key);
    if (node instanceof Node.Mapping map) {
      return Optional.of(map);
    } else if (node != null) {
      findings.wrongShape(key, Shape.MAP, node);
    }
    return Optional.empty();
  }

  /** A group whose keys are known; the first of them shows how it is written. */
  Optional<Fields> group(String key, List<String> known) {
    Node node = typed(key);
    if (node instanceof Node.Mapping map) {
      return Optional.of(of(map, key, known, findings));
    } else if (node != null) {
      findings.noGroup(key, node, known.get(0));
    }
    return Optional.empty();
  }

  /** Plain words, printed as they are; nothing can be inserted into them. */
  String words(String key) {
    return scalar(key).map(this::words).orElse("");
  }

  /** Plain words, printed as they are; nothing can be inserted into them. */
  String words(Node.Scalar scalar) {
    String typed = scalar.value();
    if (typed.contains("${")) {
      reportInsertion(scalar);
    }
    return isTidy(typed) ? typed : typed.strip().replaceAll("\\s+", " ");
  }

  private void reportInsertion(Node.Scalar scalar) {
    Matcher insertion = INSERTION.matcher(scalar.value());
    if (insertion.find()) {
      findings.insertionNotHere(scalar.at(insertion.start(), insertion.end()));
    }
  }

  /** Whether single blanks part the words, and none stands around them. */
  private static boolean isTidy(String typed) {
    boolean word = false;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean blank = c == ' ';
      if (blank && !word || !blank && Character.isWhitespace(c)) {
        return false;
      }
      word = !blank;
    }
    return word || typed.isEmpty();
  }

  /** Whether {@code true} was typed. */
  boolean isTrue(String key) {
    return Choice.YES_OR_NO.of(this, key, findings).orElse(false);
  }
}
