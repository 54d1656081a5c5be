package vn.kehoach.pipeline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.source.Span;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;

/**
 * Finds the file of the issuing body: the one that {@code co_quan} names, else {@code co-quan.yaml}
 * beside the plan or in the nearest folder above. It goes no higher than the folder that holds the
 * git repository.
 */
final class BodyFinder {
  static final String FILE_NAME = "co-quan.yaml";
  private static final List<String> NAMES = List.of(FILE_NAME, "co-quan.yml");

  private final Workspace workspace;

  BodyFinder(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The file of a body.
   *
   * @param shown the path as findings name it
   */
  record Found(Path path, String shown) {}

  Optional<Found> find(PlanInput input, Node plan, Diagnostics out) {
    Optional<Node.Scalar> named =
        plan instanceof Node.Mapping map
            ? map.entry("co_quan").map(Node.Entry::value).flatMap(BodyFinder::scalar)
            : Optional.empty();
    return named.isPresent() ? named(named.get(), input, out) : nearest(input, plan, out);
  }

  private static Optional<Node.Scalar> scalar(Node node) {
    return node instanceof Node.Scalar scalar && !scalar.isEmpty()
        ? Optional.of(scalar)
        : Optional.empty();
  }

  private Optional<Found> named(Node.Scalar path, PlanInput input, Diagnostics out) {
    Optional<Path> file = inside(path.value(), input);
    if (file.isEmpty()) {
      out.report(Code.PATH_OUTSIDE, path.span(), path.value());
      return Optional.empty();
    }
    if (!workspace.isFile(file.get())) {
      out.report(Code.BODY_NOT_FOUND, path.span(), path.value());
      return Optional.empty();
    }
    return Optional.of(new Found(file.get(), shown(file.get(), input)));
  }

  /** The file a path names, if it is relative and stays below the folder that may be searched. */
  private Optional<Path> inside(String path, PlanInput input) {
    if (path.contains("\\") || path.matches("[A-Za-z]:.*") || path.startsWith("/")) {
      return Optional.empty();
    }
    try {
      Path file = input.folder().resolve(path).normalize();
      Path real = workspace.isFile(file) ? workspace.real(file) : file;
      Path top = workspace.isFile(file) ? workspace.real(top(input)) : top(input);
      return real.startsWith(top) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException | java.io.IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Found> nearest(PlanInput input, Node plan, Diagnostics out) {
    Path top = top(input);
    for (Path folder = input.folder(); folder != null; folder = folder.getParent()) {
      List<Path> files = NAMES.stream().map(folder::resolve).filter(workspace::isFile).toList();
      if (files.size() > 1) {
        return twice(files, input, out);
      }
      if (files.size() == 1) {
        return Optional.of(new Found(files.get(0), shown(files.get(0), input)));
      }
      if (folder.equals(top)) {
        break;
      }
    }
    out.report(Code.BODY_NOT_FOUND, plan.span().file().start(), FILE_NAME);
    return Optional.empty();
  }

  private Optional<Found> twice(List<Path> files, PlanInput input, Diagnostics out) {
    Related first = Related.of(Span.ofFile(shown(files.get(0), input)), "KH219.related");
    String second = shown(files.get(1), input);
    out.report(Code.BODY_TWICE, Span.ofFile(second), first, shown(files.get(0), input), second);
    return Optional.empty();
  }

  /** The highest folder that is searched: the repository's, else the root of the disk. */
  private Path top(PlanInput input) {
    Path folder = input.folder();
    while (folder.getParent() != null && !workspace.isFolder(folder.resolve(".git"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The file's path as seen from where the user named the plan. */
  private static String shown(Path file, PlanInput input) {
    Path base = input.path().getParent() == null ? Path.of("") : input.path().getParent();
    return base.resolve(input.folder().relativize(file)).normalize().toString().replace('\\', '/');
  }
}
