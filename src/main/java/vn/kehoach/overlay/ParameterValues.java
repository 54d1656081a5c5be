package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** The values that parameters have in a plan over its model (giá trị của tham số). */
final class ParameterValues {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  private final Model model;
  private final Faults faults;
  private final ValueFaults values;
  private final Severity gap;

  /** A value that is missing is told with that severity. */
  ParameterValues(Model model, Faults faults, Severity gap) {
    this.model = model;
    this.faults = faults;
    this.values = new ValueFaults(faults);
    this.gap = gap;
  }

  /**
   * The plan's values over the defaults, by name, each with its own place; an unset one is an empty
   * text. Empty where there are no parameters.
   */
  Optional<Node.Entry> of(Node.Mapping plan) {
    Optional<Node.Entry> said = plan.entry(Model.PARAMETERS);
    Node.Mapping given = given(said, plan);
    given.entries().stream().map(Node.Entry::key).forEach(this::known);
    List<Node.Entry> all = new ArrayList<>();
    for (Parameter declared : model.parameters().values()) {
      all.add(value(declared, given, said.map(e -> e.key().span()).orElse(at(plan))));
    }
    Node.Scalar key = said.map(Node.Entry::key).orElse(new Node.Scalar(Model.PARAMETERS, at(plan)));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Entry(key, new Node.Mapping(all, given.span())));
  }

  private static Span at(Node.Mapping plan) {
    return Maps.value(plan, ModelTaker.NAME).map(Node::span).orElse(plan.span());
  }

  private Node.Mapping given(Optional<Node.Entry> said, Node.Mapping plan) {
    Optional<Node> value = said.map(Node.Entry::value);
    if (value.isPresent() && value.get() instanceof Node.Mapping map) {
      return map;
    }
    value
        .filter(v -> !Shape.isEmpty(v))
        .ifPresent(v -> faults.wrongShape(Model.PARAMETERS, Shape.mapWords(), v, Optional.empty()));
    return new Node.Mapping(List.of(), plan.span());
  }

  private void known(Node.Scalar name) {
    if (!model.parameters().containsKey(name.value())) {
      values.unknownParameter(name, model.parameters().keySet());
    }
  }

  private Node.Entry value(Parameter declared, Node.Mapping given, Span unsaid) {
    Optional<Node.Entry> typed = given.entry(declared.name());
    Optional<Node.Scalar> value = typed.flatMap(e -> fitting(e, declared));
    if (value.isPresent()) {
      return new Node.Entry(typed.get().key(), printed(value.get(), declared));
    }
    if (declared.fallback().isPresent()) {
      return new Node.Entry(declared.key(), printed(declared.fallback().get(), declared));
    }
    Span span = typed.map(e -> e.key().span()).orElse(unsaid);
    if (typed.isEmpty() || Shape.isEmpty(typed.get().value())) {
      values.unset(declared, span, gap);
    }
    return new Node.Entry(declared.key(), new Node.Scalar("", span));
  }

  /** A number is printed with a decimal comma, however it was typed. */
  static Node.Scalar printed(Node.Scalar value, Parameter declared) {
    boolean point =
        declared.type() == ParameterType.NUMBER && DECIMAL.matcher(value.value()).matches();
    return point ? new Node.Scalar(value.value().replace('.', ','), value.span()) : value;
  }

  private Optional<Node.Scalar> fitting(Node.Entry typed, Parameter declared) {
    if (!(typed.value() instanceof Node.Scalar value)) {
      Optional<vn.kehoach.diagnostic.Related> place = Optional.of(declared.related());
      faults.wrongShape(declared.name(), Shape.TEXT.words(), typed.value(), place);
      return Optional.empty();
    }
    return Optional.of(value)
        .filter(v -> !v.isEmpty() && new ParameterCheck(values).fits(v, declared));
  }
}
