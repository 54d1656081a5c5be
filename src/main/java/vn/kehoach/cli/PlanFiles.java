package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.kehoach.source.Workspace;

/** Finds the plans that the arguments of a command name: files, folders, or standard input. */
final class PlanFiles {
  private static final String BODY = "co-quan.";

  private final Workspace workspace;

  PlanFiles(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The plans in the order named, those of a folder by name; none twice. A body that a pattern such
   * as *.yaml names with its plans is none.
   */
  List<PlanFile> find(List<Path> arguments) throws IOException {
    List<PlanFile> found = new ArrayList<>();
    for (Path argument : arguments) {
      if (!argument.equals(PlanFile.STANDARD) && workspace.isFolder(argument)) {
        walk(argument, argument, new HashSet<>(), found);
      } else if (!isBody(argument)) {
        found.add(new PlanFile(argument, argument.getFileName()));
      }
    }
    return found.size() == 1 ? found : found.stream().distinct().toList();
  }

  private void walk(Path top, Path folder, Set<Path> seen, List<PlanFile> found)
      throws IOException {
    if (!seen.add(workspace.real(folder))) {
      return;
    }
    for (Path path : workspace.list(folder)) {
      if (isHidden(path)) {
        continue;
      }
      if (workspace.isFolder(path)) {
        walk(top, path, seen, found);
      } else if (isPlan(path)) {
        found.add(new PlanFile(path, top.relativize(path)));
      }
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isPlan(Path path) {
    String name = name(path);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !isBody(path);
  }

  /** Whether a file is one of an issuing body. */
  static boolean isBody(Path path) {
    return name(path).startsWith(BODY);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
