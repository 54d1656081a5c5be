package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.yaml.Node;

/** What a plan over a model must bring along, its parameters aside (mẫu cần gì). */
public final class ModelNeeds {
  private static final Set<String> UNIT_KEYS = Set.of("don_vi", "gui");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]*");
  private static final Pattern UNIT_NAME =
      Pattern.compile("\\$\\{\\s*don_vi\\('([a-z0-9][a-z0-9_-]*)'\\)\\s*}");
  private static final Pattern TIME = Pattern.compile("\\$\\{\\s*(?:nam|giai_doan)\\s*}");

  private final Model model;

  /** The needs of a model. */
  public ModelNeeds(Model model) {
    this.model = model;
  }

  /** What the model is called ({@code ten}); its id where it has no title. */
  public String title() {
    return Maps.text(model.raw(), "ten").map(Node.Scalar::value).orElse(model.id()).strip();
  }

  /** What the model is for ({@code mo_ta}), or an empty text. */
  public String description() {
    return Maps.text(model.raw(), "mo_ta").map(Node.Scalar::value).orElse("").strip();
  }

  /** What the model says under a key of its head, where it says it in one text. */
  public Optional<String> head(String key) {
    return Maps.text(model.tree(), key).map(Node.Scalar::value);
  }

  /** Whether the model has a key of the head. */
  public boolean has(String key) {
    return model.tree().entry(key).isPresent();
  }

  /** Whether its texts name a year or a period that it leaves to the plan. */
  public boolean lacksTime() {
    return !has("nam") && !has("giai_doan") && texts(model.tree()).anyMatch(TIME.asPredicate());
  }

  /** The ids of units that the issuing body must have, in the order of the model. */
  public List<String> units() {
    Set<String> ids = new LinkedHashSet<>();
    collect(model.tree(), ids);
    return List.copyOf(ids);
  }

  /** The id of a target that a plan may change, as an example. */
  public Optional<String> target() {
    return model.elements().values().stream()
        .filter(e -> e.kind() == Kind.TARGET && e.lock().isEmpty())
        .map(Element::name)
        .findFirst();
  }

  private static void collect(Node node, Set<String> ids) {
    if (node instanceof Node.Mapping map) {
      for (Node.Entry entry : map.entries()) {
        if (UNIT_KEYS.contains(entry.key().value())) {
          ids.addAll(named(entry.value()));
        }
        collect(entry.value(), ids);
      }
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item, ids));
    } else if (node instanceof Node.Scalar text) {
      UNIT_NAME.matcher(text.value()).results().map(m -> m.group(1)).forEach(ids::add);
    }
  }

  private static Collection<String> named(Node value) {
    List<Node> all = new ArrayList<>();
    if (value instanceof Node.Sequence list) {
      all.addAll(list.items());
    } else {
      all.add(value);
    }
    return all.stream()
        .flatMap(ModelNeeds::texts)
        .filter(text -> ID.matcher(text).matches())
        .toList();
  }

  private static Stream<String> texts(Node node) {
    if (node instanceof Node.Mapping map) {
      return map.entries().stream().flatMap(e -> texts(e.value()));
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().flatMap(ModelNeeds::texts)
        : Stream.of(((Node.Scalar) node).value());
  }
}
