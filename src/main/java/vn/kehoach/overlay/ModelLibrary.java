package vn.kehoach.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The models that plans can take up (kho mẫu), in several folders searched in order. Each is read
 * once, whatever the number of plans; safe for many threads.
 */
public final class ModelLibrary {
  private static final String SUFFIX = ".yaml";

  private final List<ModelFolder> folders;
  private final Map<ModelName, Read> models = new ConcurrentHashMap<>();
  private final Map<String, List<ModelVersion>> versions = new ConcurrentHashMap<>();

  /** A model as it was read, or nothing, and what was found while reading it. */
  private record Read(Optional<Model> model, List<Diagnostic> findings) {}

  /** The models of some folders; where two have the same version, the first folder wins. */
  public ModelLibrary(List<ModelFolder> folders) {
    this.folders = List.copyOf(folders);
  }

  /** The ids of all models. */
  public List<String> ids() {
    TreeSet<String> ids = new TreeSet<>();
    for (ModelFolder folder : folders) {
      names(folder, folder.folder()).filter(ModelName::isId).forEach(ids::add);
    }
    ids.removeIf(id -> versions(id).isEmpty());
    return List.copyOf(ids);
  }

  /** The versions of a model, the oldest first; none where there is no such model. */
  public List<ModelVersion> versions(String id) {
    return ModelName.isId(id) ? versions.computeIfAbsent(id, this::listVersions) : List.of();
  }

  /** The newest version of a model. */
  public Optional<ModelVersion> newest(String id) {
    List<ModelVersion> all = versions(id);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** A version of a model; the faults of its file are reported each time. */
  public Optional<Model> model(String id, ModelVersion version, Diagnostics out) {
    if (!ModelName.isId(id)) {
      return Optional.empty();
    }
    Read read = models.computeIfAbsent(new ModelName(id, version), this::read);
    read.findings().forEach(out::add);
    return read.model();
  }

  private Read read(ModelName name) {
    Diagnostics findings = new Diagnostics();
    Optional<Model> model =
        folders.stream()
            .filter(folder -> folder.workspace().isFile(folder.file(name)))
            .findFirst()
            .flatMap(folder -> new ModelReader().read(folder, name, findings));
    return new Read(model, findings.list());
  }

  private List<ModelVersion> listVersions(String id) {
    TreeSet<ModelVersion> all = new TreeSet<>();
    for (ModelFolder folder : folders) {
      names(folder, folder.folder().resolve(id))
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .flatMap(name -> ModelVersion.of(name).stream())
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static Stream<String> names(ModelFolder folder, Path path) {
    try {
      return folder.workspace().isFolder(path)
          ? folder.workspace().list(path).stream().map(file -> file.getFileName().toString())
          : Stream.empty();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
