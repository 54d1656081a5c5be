package vn.kehoach.cli;

import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Nearest;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelVersion;

/** The model that a command names, in the version asked for or the newest (chọn mẫu). */
final class ModelChoice {
  private final ModelLibrary models;

  ModelChoice(ModelLibrary models) {
    this.models = models;
  }

  /** The model; empty, and reported, where its file is faulty. */
  Optional<Model> of(String id, String version, Diagnostics out) throws CommandFault {
    if (models.versions(id).isEmpty()) {
      throw unknown(id);
    }
    Optional<ModelVersion> wanted = version == null ? models.newest(id) : ModelVersion.of(version);
    if (wanted.filter(models.versions(id)::contains).isEmpty()) {
      throw CommandFault.usage("cli.unknownVersion", id, version, versions(id));
    }
    return models.model(id, wanted.get(), out);
  }

  private String versions(String id) {
    return String.join(", ", models.versions(id).stream().map(ModelVersion::toString).toList());
  }

  private CommandFault unknown(String id) {
    Optional<String> near = Nearest.to(id, models.ids());
    String all = String.join(", ", models.ids());
    return near.isPresent()
        ? CommandFault.usage("cli.unknownModel.near", id, near.get())
        : CommandFault.usage("cli.unknownModel", id, all);
  }
}
