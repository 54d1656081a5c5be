package vn.kehoach.overlay;

import java.util.List;
import vn.kehoach.yaml.Node;

/**
 * An item of a model with the defaults of its parameters put into its figures (số liệu mặc định):
 * the same node for every plan that leaves those parameters as they are.
 *
 * @param taken the parameters that its figures take, with their defaults
 */
record DefaultFigures(List<Node.Entry> taken, Node.Mapping item) {

  /** Whether a plan has those values too. */
  boolean hold(Node.Mapping parameters) {
    for (Node.Entry parameter : taken) {
      if (!parameter.value().equals(Maps.value(parameters, parameter.key().value()).orElse(null))) {
        return false;
      }
    }
    return true;
  }
}
