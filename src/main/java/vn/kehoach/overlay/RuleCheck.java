package vn.kehoach.overlay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Figure;
import vn.kehoach.plan.HeadKeys;
import vn.kehoach.yaml.Node;

/** The rules that a model sets its plans can be kept (kiểm tra khóa và giới hạn). */
final class RuleCheck {
  private final Model model;
  private final Diagnostics out;
  private final Faults faults;

  RuleCheck(Model model, Diagnostics out) {
    this.model = model;
    this.out = out;
    this.faults = new Faults(out);
  }

  void check() {
    Maps.value(model.raw(), Model.LOCK).ifPresent(this::headLock);
    for (Element element : model.elements().values()) {
      element.fields().value(Model.LOCK).ifPresent(this::lock);
      bounds(element);
    }
    model.parameters().values().stream()
        .filter(parameter -> parameter.type() == ParameterType.NUMBER)
        .forEach(parameter -> crossed(parameter.bounds()));
  }

  private void headLock(Node said) {
    if (!(said instanceof Node.Sequence keys)) {
      faults.wrongShape(Model.LOCK, Shape.DUTIES.words(), said, Optional.empty());
      return;
    }
    for (Node node : keys.items()) {
      if (node instanceof Node.Scalar key && !HeadKeys.ORDER.contains(key.value())) {
        faults.wrongValue(key, Model.LOCK, HeadKeys.ORDER);
      }
    }
  }

  private void lock(Node said) {
    List<String> known = List.of(Lock.BLOCK, Lock.WHOLE);
    if (said instanceof Node.Scalar value && !known.contains(value.value())) {
      faults.wrongValue(value, Model.LOCK, known);
    } else if (!(said instanceof Node.Scalar)) {
      faults.wrongShape(Model.LOCK, Shape.TEXT.words(), said, Optional.empty());
    }
  }

  /** The bounds of a target are figures, for figures that it has. */
  private void bounds(Element target) {
    Optional<Node> minimum = target.fields().value(Model.MINIMUM);
    Optional<Node> maximum = target.fields().value(Model.MAXIMUM);
    minimum.ifPresent(node -> figures(node, target));
    maximum.ifPresent(node -> figures(node, target));
    if (minimum.orElse(null) instanceof Node.Scalar low
        && maximum.orElse(null) instanceof Node.Scalar high) {
      crossed(new Bounds(Optional.of(low), Optional.of(high)));
    }
  }

  private void figures(Node bound, Element target) {
    if (bound instanceof Node.Mapping named) {
      named.entries().forEach(e -> figures(e.value(), target));
    } else if (bound instanceof Node.Scalar typed && Figure.of(typed.value()).isEmpty()) {
      new ValueFaults(faults).notANumber(typed, target.name(), target.related());
    }
  }

  private void crossed(Bounds bounds) {
    Optional<BigDecimal> low = bounds.minimum().flatMap(bound -> Figure.of(bound.value()));
    Optional<BigDecimal> high = bounds.maximum().flatMap(bound -> Figure.of(bound.value()));
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      Node.Scalar above = bounds.minimum().get();
      Node.Scalar below = bounds.maximum().get();
      out.report(
          Code.BOUNDS_CROSSED,
          above.span(),
          ModelCheck.related(below),
          above.value(),
          below.value());
    }
  }
}
