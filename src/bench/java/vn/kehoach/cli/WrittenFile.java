package vn.kehoach.cli;

import java.nio.file.Path;

/** Writes a document as {@code render} does, for those who measure (ghi tệp). */
public final class WrittenFile {
  private WrittenFile() {}

  /** Whole or not at all. */
  public static void write(Path target, byte[] bytes) {
    try {
      new AtomicFile().write(target, bytes);
    } catch (CommandFault e) {
      throw new IllegalStateException(e);
    }
  }
}
