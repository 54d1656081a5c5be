package vn.kehoach.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that exist only in memory, by path; for tests, and for plans that come by a pipe. */
public final class MemoryWorkspace implements Workspace {
  private final Map<Path, byte[]> files = new TreeMap<>();

  /** Adds a file; its path becomes absolute and normal. */
  public MemoryWorkspace with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file; its path becomes absolute and normal. */
  public MemoryWorkspace with(String path, byte[] bytes) {
    files.put(real(Path.of(path)), bytes.clone());
    return this;
  }

  @Override
  public byte[] read(Path file) throws NoSuchFileException {
    byte[] bytes = files.get(real(file));
    if (bytes == null) {
      throw new NoSuchFileException(file.toString());
    }
    return bytes.clone();
  }

  @Override
  public boolean isFile(Path path) {
    return files.containsKey(real(path));
  }

  @Override
  public boolean isFolder(Path path) {
    Path folder = real(path);
    return files.keySet().stream().anyMatch(f -> f.startsWith(folder) && !f.equals(folder));
  }

  @Override
  public List<Path> list(Path folder) {
    Path parent = real(folder);
    return files.keySet().stream()
        .filter(f -> f.startsWith(parent) && !f.equals(parent))
        .map(f -> parent.resolve(parent.relativize(f).getName(0)))
        .distinct()
        .toList();
  }

  @Override
  public Path real(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
