package vn.kehoach.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The one way to read files (nơi làm việc): a disk, or a map in memory. */
public interface Workspace {

  /** No input file may be larger, in bytes. */
  int MAX_BYTES = 5 * 1024 * 1024;

  /**
   * The bytes of a file, at most {@code MAX_BYTES + 1} of them, so that a larger one can be told.
   *
   * @throws java.nio.file.NoSuchFileException where there is no such file
   * @throws IOException where it cannot be read
   */
  byte[] read(Path file) throws IOException;

  /** Whether a regular file stands there. */
  boolean isFile(Path path);

  /** Whether a folder stands there. */
  boolean isFolder(Path path);

  /** Files and folders directly in a folder, by name. */
  List<Path> list(Path folder) throws IOException;

  /** The path with every symbolic link followed, absolute and normal. */
  Path real(Path path) throws IOException;
}
