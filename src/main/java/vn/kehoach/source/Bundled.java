package vn.kehoach.source;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that travel with the program (tệp đi kèm), read straight from its archive where it runs
 * from one: a class loader asks every module of Java first.
 */
public final class Bundled {
  private static final Optional<ZipFile> ARCHIVE =
      archive(System.getProperty("java.class.path", ""));

  private Bundled() {}

  /**
   * The bytes of a file; empty where there is none.
   *
   * @param path from the top of the archive, such as {@code templates/nd30/document.ftlx}
   */
  public static Optional<byte[]> read(String path) throws IOException {
    Optional<ZipEntry> entry = ARCHIVE.map(archive -> archive.getEntry(path));
    try (InputStream in =
        entry.isPresent()
            ? ARCHIVE.get().getInputStream(entry.get())
            : Bundled.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  /** The bytes of a file that is always there, beside a class. */
  public static byte[] beside(Class<?> type, String name) throws IOException {
    return read(type.getPackageName().replace('.', '/') + "/" + name).orElseThrow();
  }

  /** The archive that Java was started with, if it was one and nothing else. */
  static Optional<ZipFile> archive(String classPath) {
    boolean one = classPath.endsWith(".jar") && classPath.indexOf(File.pathSeparatorChar) < 0;
    try {
      return one ? Optional.of(new ZipFile(classPath)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
