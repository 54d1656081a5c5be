package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;
import vn.kehoach.yaml.YamlReader;

/**
 * The file of an issuing body (tệp cơ quan): there already, or yet to be written.
 *
 * @param tree what it says; empty where it is yet to be written
 */
record BodyFile(Path path, Optional<Node.Mapping> tree) {
  static final String NAME = "co-quan.yaml";
  private static final List<String> NAMES = List.of(NAME, "co-quan.yml");

  /**
   * The file that is named, or the one of a folder or of the nearest folder above it.
   *
   * @param own whether the folder is to have a file of its own
   */
  static BodyFile find(Workspace workspace, Path named, boolean own, Diagnostics out)
      throws IOException {
    Path file = isYaml(named) ? named : inFolder(workspace, named, own);
    return workspace.isFile(file)
        ? new BodyFile(file, read(workspace, file, out))
        : new BodyFile(file, Optional.empty());
  }

  private static boolean isYaml(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
  }

  private static Path inFolder(Workspace workspace, Path folder, boolean own) {
    Path top = folder.toAbsolutePath().normalize();
    for (Path at = top; at != null; at = own ? null : at.getParent()) {
      Optional<Path> found = NAMES.stream().map(at::resolve).filter(workspace::isFile).findFirst();
      if (found.isPresent()) {
        return at.equals(top) ? folder.resolve(found.get().getFileName()) : found.get();
      }
      if (workspace.isFolder(at.resolve(".git"))) {
        break;
      }
    }
    return folder.resolve(NAME);
  }

  private static Optional<Node.Mapping> read(Workspace workspace, Path file, Diagnostics out)
      throws IOException {
    String name = file.toString().replace('\\', '/');
    Optional<Node> tree = new YamlReader().read(SourceFile.decode(name, workspace.read(file)), out);
    return Optional.of(
        tree.filter(Node.Mapping.class::isInstance)
            .map(Node.Mapping.class::cast)
            .orElseGet(() -> new Node.Mapping(List.of(), SourceFile.of(name, "").start())));
  }

  /** Whether it is yet to be written. */
  boolean isNew() {
    return tree.isEmpty();
  }

  /** The ids below a key, such as those of the units. */
  List<String> ids(String key) {
    return tree.flatMap(t -> t.entry(key))
        .map(Node.Entry::value)
        .filter(Node.Mapping.class::isInstance)
        .map(map -> ((Node.Mapping) map).entries().stream().map(e -> e.key().value()).toList())
        .orElse(List.of());
  }
}
