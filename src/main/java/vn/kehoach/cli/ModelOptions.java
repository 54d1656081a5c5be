package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import vn.kehoach.overlay.ModelFolder;
import vn.kehoach.overlay.ModelLibrary;
import vn.kehoach.source.DiskWorkspace;

/** Where model plans are looked for: the user's folders, then those that come along. */
final class ModelOptions {
  @Option(names = "--models", paramLabel = "DIR")
  private List<Path> models = List.of();

  private ModelLibrary library;

  /** The models; each is read once in a run. */
  ModelLibrary library() {
    if (library == null) {
      List<ModelFolder> folders = new ArrayList<>();
      models.forEach(folder -> folders.add(ModelFolder.of(new DiskWorkspace(), folder)));
      folders.add(ModelFolder.bundled());
      library = new ModelLibrary(folders);
    }
    return library;
  }
}
