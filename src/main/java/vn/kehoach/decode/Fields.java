package vn.kehoach.decode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** The fields of a group of keys (các khóa của một nhóm); reports those that nobody knows. */
final class Fields {
  private static final Pattern INSERTION = Pattern.compile("\\$\\{[^}\\n]*}?");

  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Findings findings;
  private final Span span;

  private Fields(Span span, Findings findings) {
    this.span = span;
    this.findings = findings;
  }

  /** Fields that have names of their own: the owner is the key or the file they stand in. */
  static Fields of(Node.Mapping map, Object owner, List<String> known, Findings findings) {
    new UnknownKeys(owner, known, findings).report(map);
    return open(map, findings);
  }

  /** Fields whose names the author chooses. */
  static Fields open(Node.Mapping map, Findings findings) {
    Fields fields = new Fields(map.span(), findings);
    map.entries().forEach(e -> fields.entries.put(e.key().value(), e));
    return fields;
  }

  /** No fields at all, where a group should stand. */
  static Fields none(Span place, Findings findings) {
    return new Fields(place, findings);
  }

  Span span() {
    return span;
  }

  Set<String> keys() {
    return entries.keySet();
  }

  Optional<Node.Scalar> key(String key) {
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::key);
  }

  /** Whether something was typed under a key. */
  boolean has(String key) {
    return node(key).isPresent();
  }

  /** What was typed under a key; a key with nothing behind it is as good as none. */
  Optional<Node> node(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Node.Entry::value)
        .filter(v -> !(v instanceof Node.Scalar scalar && scalar.isEmpty()));
  }

  Optional<Node.Scalar> scalar(String key) {
    return node(key).flatMap(n -> scalar(n, key));
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
    Optional<Node> node = node(key);
    node.filter(Node.Mapping.class::isInstance)
        .ifPresent(map -> findings.wrongShape(key, Shape.LIST, map));
    return node.map(n -> n instanceof Node.Sequence list ? list.items() : List.of(n))
        .orElse(List.of());
  }

  /** The items of a list of texts; a single text is a list of one. */
  List<Node.Scalar> scalars(String key) {
    Optional<Node> group = node(key).filter(Node.Mapping.class::isInstance);
    group.ifPresent(g -> findings.wrongShape(key, Shape.TEXT_OR_LIST, g));
    return group.isPresent() ? List.of() : texts(key);
  }

  private List<Node.Scalar> texts(String key) {
    return items(key).stream().flatMap(n -> scalar(n, key).stream()).toList();
  }

  /** A group of keys below a key. */
  Optional<Node.Mapping> map(String key) {
    Optional<Node> node = node(key);
    node.filter(n -> !(n instanceof Node.Mapping))
        .ifPresent(n -> findings.wrongShape(key, Shape.MAP, n));
    return node.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  Optional<Fields> group(String key, List<String> known) {
    return map(key).map(m -> of(m, key, known, findings));
  }

  /** Plain words, printed as they are; nothing can be inserted into them. */
  String words(String key) {
    return scalar(key).map(this::words).orElse("");
  }

  /** Plain words, printed as they are; nothing can be inserted into them. */
  String words(Node.Scalar scalar) {
    Matcher insertion = INSERTION.matcher(scalar.value());
    if (insertion.find()) {
      findings.insertionNotHere(scalar.at(insertion.start(), insertion.end()));
    }
    return scalar.value().strip().replaceAll("\\s+", " ");
  }

  /** Whether {@code true} was typed. */
  boolean isTrue(String key) {
    return Choice.YES_OR_NO.of(this, key, findings).orElse(false);
  }
}
