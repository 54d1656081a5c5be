package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Model;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.overlay.ModelVersion;
import vn.kehoach.source.DiskWorkspace;

/** A model named by its file, {@code <id>/<version>.yaml} (tệp mẫu). */
final class ModelPath {
  private final Path file;

  ModelPath(Path file) {
    this.file = file;
  }

  /** The model; a file that is named otherwise is none. */
  Optional<Model> model(Diagnostics out) throws CommandFault {
    Path folder = file.toAbsolutePath().normalize().getParent();
    String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
    Optional<ModelVersion> version = ModelVersion.of(name);
    if (version.isEmpty() || folder.getParent() == null) {
      throw CommandFault.usage("model.badFile", file);
    }
    ModelFolder models = ModelFolder.of(new DiskWorkspace(), folder.getParent());
    String id = folder.getFileName().toString();
    return new ModelChoice(new ModelLibrary(List.of(models))).of(id, name, out);
  }
}
