package vn.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.pipeline.RowFile;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.Workspace;
import vn.kehoach.yaml.Node;

/** The many bodies that {@code new --for} makes plans for (danh sách cơ quan). */
final class NewList {
  private final Workspace workspace = new DiskWorkspace();
  private final NewNames names;
  private final Map<String, String> shared;
  private final Optional<Path> name;

  /**
   * @param shared answers that hold for all bodies
   * @param name the name of every plan; empty to take the model's
   */
  NewList(NewNames names, Map<String, String> shared, Optional<Path> name) {
    this.names = names;
    this.shared = shared;
    this.name = name;
  }

  /** The folders below one that have a file of a body. */
  List<NewTask> ofFolder(Path folder) throws IOException {
    List<NewTask> tasks = new ArrayList<>();
    for (Path path : workspace.list(folder)) {
      boolean hidden = path.getFileName().toString().startsWith(".");
      if (!hidden && !Files.isSymbolicLink(path) && workspace.isFolder(path)) {
        if (workspace.isFile(path.resolve(BodyFile.NAME))) {
          tasks.add(task(path, shared));
        }
        tasks.addAll(ofFolder(path));
      }
    }
    return tasks;
  }

  /** The rows of a table, a body each, in folders below a base. */
  List<NewTask> ofTable(Path table, Path base, Diagnostics out) throws CommandFault {
    List<NewTask> tasks = new ArrayList<>();
    Map<Path, Integer> taken = new HashMap<>();
    for (Map<String, Node.Scalar> row : new RowFile(workspace).read(table, out).orElse(List.of())) {
      Map<String, String> given = new LinkedHashMap<>(shared);
      row.forEach((column, cell) -> put(given, column, cell));
      int line = row.values().iterator().next().span().from().line();
      Path folder = folder(given, base, line);
      Integer first = taken.put(folder, line);
      if (first != null) {
        throw CommandFault.usage("new.folderTwice", folder, first, line);
      }
      names.check(given.keySet());
      tasks.add(task(folder, given));
    }
    return tasks;
  }

  private static void put(Map<String, String> given, String column, Node.Scalar cell) {
    if (!cell.isEmpty()) {
      given.put(column, cell.value());
    }
  }

  private static Path folder(Map<String, String> given, Path base, int line) throws CommandFault {
    String typed = given.remove(NewNames.FOLDER);
    String name = typed == null ? FolderName.of(given.getOrDefault("ten", "")) : typed;
    Optional<Path> folder = new FolderName(base).inside(name);
    if (folder.isEmpty()) {
      throw CommandFault.usage("new.badFolder", line, name);
    }
    return folder.get();
  }

  private NewTask task(Path folder, Map<String, String> given) {
    return new NewTask(folder, name.map(folder::resolve), given, false);
  }
}
