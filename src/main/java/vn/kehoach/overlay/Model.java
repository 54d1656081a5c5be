package vn.kehoach.overlay;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.source.SourceFile;
import vn.kehoach.yaml.Node;

/** A version of a model plan (kế hoạch mẫu), read and ready to be laid under plans. */
public final class Model {
  static final String LOCK = "khoa";
  static final String MINIMUM = "toi_thieu";
  static final String MAXIMUM = "toi_da";
  static final String PARAMETERS = "tham_so";

  /** Keys of a model's head that no plan takes over. */
  static final Set<String> OWN_KEYS = Set.of("mau", "phien_ban", "ten", "mo_ta", LOCK, PARAMETERS);

  private final ModelName name;
  private final Node.Mapping raw;
  private final Node.Mapping tree;
  private final Map<String, Element> elements;
  private final Map<String, Lock> headLocks;
  private final Map<String, Lock> locksInside;
  private final Map<String, Parameter> parameters;
  private final List<Inserted> references;
  private final TreePaths paths;
  private final Set<Node> settled;
  private final Map<String, Set<String>> inside;
  private final String checksum;

  Model(ModelName name, Node.Mapping raw, ModelParts parts, String checksum) {
    this.name = name;
    this.raw = raw;
    this.tree = parts.tree();
    this.elements = parts.elements();
    this.headLocks = parts.headLocks();
    this.locksInside = parts.locksInside();
    this.parameters = parts.parameters();
    this.references = Inserted.references(tree);
    this.paths = TreePaths.of(tree);
    this.settled = SettledFigures.of(parts);
    this.inside = inside(elements.values());
    this.checksum = checksum;
  }

  private static Map<String, Set<String>> inside(Collection<Element> elements) {
    Map<String, Set<String>> inside = new HashMap<>();
    for (Element element : elements) {
      Stream.concat(Stream.of(element), element.around())
          .forEach(
              outer ->
                  inside
                      .computeIfAbsent(outer.name(), name -> new LinkedHashSet<>())
                      .add(element.name()));
    }
    return inside;
  }

  /** Its id: {@code binh-dang-gioi-2026-2030}. */
  public String id() {
    return name.id();
  }

  /** Its version. */
  public ModelVersion version() {
    return name.version();
  }

  /** Its file. */
  public SourceFile file() {
    return raw.span().file();
  }

  /** SHA-256 of its file, in hexadecimal. */
  public String checksum() {
    return checksum;
  }

  /** What a plan fills in, by name, in the order of the file. */
  public Map<String, Parameter> parameters() {
    return parameters;
  }

  /** The tree as it was typed. */
  Node.Mapping raw() {
    return raw;
  }

  /** What plans take over: the tree without what only concerns models. */
  Node.Mapping tree() {
    return tree;
  }

  /** Every item with an id, in the order of the file. */
  Map<String, Element> elements() {
    return elements;
  }

  /** The item with an id. */
  Optional<Element> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** The first lock somewhere below an id, or below a list of the head. */
  Optional<Lock> lockInside(String name) {
    return Optional.ofNullable(locksInside.get(name));
  }

  /** The ids of the targets that take a figure from a parameter. */
  public List<String> targetsOf(String parameter) {
    return elements.values().stream()
        .filter(e -> e.kind() == Kind.TARGET && Figures.takes(e.fields(), parameter))
        .map(Element::name)
        .toList();
  }

  /** The ids that go where an item goes: its own, and those of all that stands in it. */
  Set<String> inside(String name) {
    return inside.getOrDefault(name, Set.of());
  }

  /** The ways down the tree that plans take over. */
  TreePaths paths() {
    return paths;
  }

  /** The lists and items of that tree whose figures are the same in every plan. */
  Set<Node> settled() {
    return settled;
  }

  /** The references in its texts. */
  List<Inserted> references() {
    return references;
  }

  /** The lock on a key of the head. */
  Optional<Lock> headLock(String key) {
    return Optional.ofNullable(headLocks.get(key));
  }
}
