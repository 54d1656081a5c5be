package vn.kehoach.cli;

import java.util.Optional;
import vn.kehoach.overlay.ModelVersion;
import vn.kehoach.yaml.Node;

/** The model that a plan takes up, as it says itself (mẫu của kế hoạch). */
record TakenModel(String id, ModelVersion version) {

  /** The model; empty for a plan without one, or where it cannot be understood. */
  static Optional<TakenModel> of(Node plan) {
    Optional<String> id = text(plan, "mau");
    Optional<ModelVersion> version = text(plan, "phien_ban_mau").flatMap(ModelVersion::of);
    return id.flatMap(i -> version.map(v -> new TakenModel(i, v)));
  }

  private static Optional<String> text(Node plan, String key) {
    return plan instanceof Node.Mapping map
        ? map.entry(key)
            .map(Node.Entry::value)
            .filter(Node.Scalar.class::isInstance)
            .map(value -> ((Node.Scalar) value).value())
        : Optional.empty();
  }
}
