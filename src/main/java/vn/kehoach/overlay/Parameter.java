package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/**
 * A parameter that a model declares (tham số): what a plan fills in.
 *
 * @param description {@code mo_ta}, or an empty text
 * @param fallback {@code mac_dinh}: what holds where the plan gives nothing
 * @param choices what may be chosen, for a choice
 */
public record Parameter(
    Node.Scalar key,
    ParameterType type,
    String description,
    Optional<Node.Scalar> fallback,
    Bounds bounds,
    List<String> choices) {

  public Parameter {
    choices = List.copyOf(choices);
  }

  /** The name under which texts insert it. */
  public String name() {
    return key.value();
  }

  /** The lowest value it may have, as it was typed. */
  public Optional<String> minimum() {
    return bounds.minimum().map(Node.Scalar::value);
  }

  /** The highest value it may have, as it was typed. */
  public Optional<String> maximum() {
    return bounds.maximum().map(Node.Scalar::value);
  }

  /** What there is to object to a value that is about to be typed; it has no place yet. */
  public List<Diagnostic> faults(String value) {
    Diagnostics out = new Diagnostics();
    Node.Scalar typed = new Node.Scalar(value, Span.ofFile(name()));
    new ParameterCheck(new ValueFaults(new Faults(out))).fits(typed, this);
    return out.list();
  }

  /** Its declaration, as the second place of a finding. */
  Related related() {
    return Related.of(key.span(), "related.declared", name());
  }
}
