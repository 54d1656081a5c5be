package vn.kehoach.overlay;

import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.yaml.Node;

/** Finds the model that a plan takes up ({@code mau}, {@code phien_ban_mau}). */
final class ModelTaker {
  static final String NAME = "mau";
  static final String VERSION = "phien_ban_mau";

  private final ModelLibrary models;
  private final Diagnostics out;

  ModelTaker(ModelLibrary models, Diagnostics out) {
    this.models = models;
    this.out = out;
  }

  Optional<Model> model(Node.Mapping plan) {
    Optional<Node.Scalar> id = scalar(plan, NAME).filter(this::isKnown);
    return id.flatMap(i -> version(plan, i).flatMap(v -> models.model(i.value(), v, out)));
  }

  private Optional<Node.Scalar> scalar(Node.Mapping plan, String key) {
    Node value = Maps.value(plan, key).orElseThrow();
    if (value instanceof Node.Scalar text) {
      return Optional.of(text);
    }
    new Faults(out).wrongShape(key, Shape.TEXT.words(), value, Optional.empty());
    return Optional.empty();
  }

  private boolean isKnown(Node.Scalar id) {
    if (!ModelName.isId(id.value())) {
      out.report(Code.BAD_MODEL_NAME, id.span(), id.value());
      return false;
    }
    if (models.versions(id.value()).isEmpty()) {
      new Faults(out).report(Code.UNKNOWN_MODEL, id, models.ids(), id.value());
      return false;
    }
    return true;
  }

  private Optional<ModelVersion> version(Node.Mapping plan, Node.Scalar id) {
    List<ModelVersion> all = models.versions(id.value());
    ModelVersion newest = all.get(all.size() - 1);
    if (Maps.text(plan, VERSION).isEmpty() && Maps.map(plan, VERSION).isEmpty()) {
      out.report(Code.MODEL_VERSION_MISSING, id.span(), id.value(), newest);
      return Optional.empty();
    }
    return scalar(plan, VERSION).flatMap(said -> version(said, id, all));
  }

  private Optional<ModelVersion> version(Node.Scalar said, Node.Scalar id, List<ModelVersion> all) {
    Optional<ModelVersion> version = ModelVersion.of(said.value());
    if (version.isEmpty()) {
      out.report(Code.BAD_MODEL_VERSION, said.span(), said.value());
    } else if (!all.contains(version.get())) {
      String known = String.join(", ", all.stream().map(ModelVersion::toString).toList());
      ModelVersion newest = all.get(all.size() - 1);
      out.report(Code.UNKNOWN_MODEL_VERSION, said.span(), id.value(), said.value(), known, newest);
      return Optional.empty();
    }
    return version;
  }
}
