package vn.kehoach.overlay;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.plan.Figure;
import vn.kehoach.yaml.Node;

/**
 * Puts parameters into the figures of targets ({@code gia_tri: ${ty_le}}) and holds figures against
 * the bounds that the model sets them.
 */
final class Figures {
  static final String KEY = "gia_tri";
  private static final Pattern INSERTION = Pattern.compile("\\$\\{\\s*([a-z_][a-z0-9_]*)\\s*}");

  private final Node.Mapping parameters;
  private final Map<String, Element> elements;
  private final Set<Node> settled;
  private final ValueFaults faults;
  private final Set<String> taken = new LinkedHashSet<>();

  /**
   * Takes the values of the parameters by name, the model's elements by id, and its lists and items
   * in which there is nothing to put in or to tell.
   */
  Figures(
      Node.Mapping parameters,
      Map<String, Element> elements,
      Set<Node> settled,
      ValueFaults faults) {
    this.parameters = parameters;
    this.elements = elements;
    this.settled = settled;
    this.faults = faults;
  }

  /** The tree with every figure put in; the same tree where none was to be. */
  Node.Mapping resolve(Node.Mapping tree) {
    return Maps.replace(
        tree,
        (key, value) ->
            value instanceof Node.Sequence list
                ? HeadLists.family(key).map(family -> list(list, family)).orElse(list)
                : value);
  }

  /** The parameters that were put in up to now. */
  Set<String> taken() {
    return taken;
  }

  /** A list of items with every figure put in; the same list where none was to be. */
  Node.Sequence list(Node.Sequence list, Family family) {
    return settled.contains(list) ? list : Lists.replace(list, item -> item(item, family));
  }

  private Node item(Node item, Family family) {
    if (settled.contains(item) || !(item instanceof Node.Mapping map)) {
      return item;
    }
    Optional<Kind> kind = family.kindOf(map);
    return kind.isPresent() ? item(new Fields(map, kind.get())) : map;
  }

  /** An item with every figure in it put in; the same item where none was to be. */
  Node.Mapping item(Fields fields) {
    DefaultFigures known = fields.item().kept(DefaultFigures.class);
    return known != null && known.hold(parameters) ? known.item() : resolved(fields);
  }

  private Node.Mapping resolved(Fields fields) {
    return fields.kind() == Kind.TARGET
        ? target(fields)
        : fields.lists((key, list, family) -> list(list, family));
  }

  private Node.Mapping target(Fields fields) {
    Optional<Element> model = fields.id().map(id -> elements.get(id.value()));
    return Maps.replace(
        fields.item(), (key, value) -> key.equals(KEY) ? figure(value, model) : value);
  }

  private Node figure(Node value, Optional<Element> model) {
    if (value instanceof Node.Mapping map) {
      return Maps.replace(map, (name, one) -> figure(one, name, model));
    }
    return figure(value, "", model);
  }

  private Node figure(Node value, String name, Optional<Element> model) {
    if (!(value instanceof Node.Scalar typed)) {
      return value;
    }
    Node.Scalar figure = inserted(typed);
    model.ifPresent(element -> hold(figure, name, element));
    return figure;
  }

  /** A figure within its bounds may still ask for less than the model does. */
  private void hold(Node.Scalar figure, String name, Element model) {
    if (bounds(model, name).hold(figure, model.name(), Figure::of, faults)) {
      Aim.of(model, name).hold(figure, model.name(), faults);
    }
  }

  private Node.Scalar inserted(Node.Scalar typed) {
    Optional<String> name = insertion(typed);
    Optional<Node.Scalar> value = name.flatMap(n -> Maps.scalar(parameters, n));
    name.ifPresent(taken::add);
    if (name.isPresent() && value.isEmpty()) {
      faults.unknownName(typed, name.get(), Maps.keys(parameters));
      return new Node.Scalar("", typed.span());
    }
    return value.orElse(typed);
  }

  /** Whether one of the figures of a target is taken from a parameter. */
  static boolean takes(Fields target, String parameter) {
    Node figures = target.value(KEY).orElse(null);
    if (figures instanceof Node.Mapping named) {
      return named.entries().stream().anyMatch(e -> takes(e.value(), parameter));
    }
    return takes(figures, parameter);
  }

  private static boolean takes(Node figure, String parameter) {
    return figure instanceof Node.Scalar typed
        && insertion(typed).filter(parameter::equals).isPresent();
  }

  /** The parameter that a figure is taken from, where it is. */
  static Optional<String> insertion(Node.Scalar typed) {
    Matcher insertion = INSERTION.matcher(typed.value().strip());
    return insertion.matches() ? Optional.of(insertion.group(1)) : Optional.empty();
  }

  /** The bounds of a figure: for all figures of the target, or for the one with that name. */
  private static Bounds bounds(Element element, String name) {
    return new Bounds(bound(element, Model.MINIMUM, name), bound(element, Model.MAXIMUM, name));
  }

  private static Optional<Node.Scalar> bound(Element element, String key, String name) {
    Node bound = element.fields().value(key).orElse(null);
    if (bound instanceof Node.Mapping map) {
      return Maps.text(map, name);
    }
    return bound instanceof Node.Scalar all && !all.isEmpty() ? Optional.of(all) : Optional.empty();
  }
}
