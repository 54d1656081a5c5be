package vn.kehoach.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.yaml.Node;

/** Reads the parameters that a model declares (đọc khai báo {@code tham_so}). */
final class ParameterReader {
  private static final String TYPE = "kieu";
  private static final String CHOICES = "lua_chon";
  private static final String FALLBACK = "mac_dinh";
  private static final String DESCRIPTION = "mo_ta";
  static final Set<String> KEYS =
      Set.of(DESCRIPTION, TYPE, FALLBACK, Model.MINIMUM, Model.MAXIMUM, CHOICES);

  private final Faults faults;
  private final ValueFaults values;
  private final Map<String, Parameter> declared = new LinkedHashMap<>();

  private ParameterReader(Faults faults) {
    this.faults = faults;
    this.values = new ValueFaults(faults);
  }

  /** The parameters by name, in the order of the file; faulty declarations are reported. */
  static Map<String, Parameter> of(Node.Mapping model, Diagnostics out) {
    ParameterReader reader = new ParameterReader(new Faults(out));
    Optional<Node> all = Maps.value(model, Model.PARAMETERS);
    if (all.isPresent() && all.get() instanceof Node.Mapping map) {
      map.entries().forEach(reader::declare);
    } else if (all.isPresent() && !Shape.isEmpty(all.get())) {
      reader.faults.wrongShape(Model.PARAMETERS, Shape.mapWords(), all.get(), Optional.empty());
    }
    return reader.declared;
  }

  private void declare(Node.Entry entry) {
    if (!(entry.value() instanceof Node.Mapping said)) {
      faults.wrongShape(entry.key().value(), Shape.mapWords(), entry.value(), Optional.empty());
      return;
    }
    said.entries().stream()
        .map(Node.Entry::key)
        .filter(key -> !KEYS.contains(key.value()))
        .forEach(key -> values.unknownKey(key, entry.key().value(), KEYS));
    type(said, entry.key()).ifPresent(type -> declare(entry.key(), type, said));
  }

  private Optional<ParameterType> type(Node.Mapping said, Node.Scalar name) {
    Optional<Node.Scalar> typed = Maps.text(said, TYPE);
    Optional<ParameterType> type = typed.flatMap(t -> ParameterType.of(t.value()));
    if (typed.isEmpty()) {
      values.missing(name, TYPE);
    } else if (type.isEmpty()) {
      faults.wrongValue(typed.get(), TYPE, ParameterType.keys());
    }
    return type;
  }

  private void declare(Node.Scalar name, ParameterType type, Node.Mapping said) {
    List<String> choices = choices(said);
    if (type == ParameterType.CHOICE && choices.isEmpty()) {
      values.missing(name, CHOICES);
      return;
    }
    String description = Maps.text(said, DESCRIPTION).map(Node.Scalar::value).orElse("");
    Optional<Node.Scalar> fallback = Maps.text(said, FALLBACK);
    Parameter parameter =
        new Parameter(name, type, description.strip(), fallback, Bounds.in(said), choices);
    declared.put(parameter.name(), parameter);
    fallback.ifPresent(value -> new ParameterCheck(values).fits(value, parameter));
  }

  private static List<String> choices(Node.Mapping said) {
    Node list = Maps.value(said, CHOICES).orElse(null);
    return list instanceof Node.Sequence sequence
        ? sequence.items().stream()
            .filter(Node.Scalar.class::isInstance)
            .map(item -> ((Node.Scalar) item).value())
            .toList()
        : List.of();
  }
}
