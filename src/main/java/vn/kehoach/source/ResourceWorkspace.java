package vn.kehoach.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files that travel with the program, below one folder of the class path; it is listed once,
 * when it is first asked for a file: the archive is large, and most runs need nothing of it.
 */
public final class ResourceWorkspace implements Workspace {
  private final ClassLoader loader;
  private final String top;
  private TreeSet<String> listed;

  private ResourceWorkspace(ClassLoader loader, String top) {
    this.loader = loader;
    this.top = top;
  }

  /** The files below a folder of the class path, such as {@code templates/models}. */
  public static ResourceWorkspace of(ClassLoader loader, String folder) {
    return new ResourceWorkspace(loader, folder);
  }

  @Override
  public byte[] read(Path file) throws IOException {
    InputStream stream = isFile(file) ? loader.getResourceAsStream(name(file)) : null;
    if (stream == null) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = stream) {
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  @Override
  public boolean isFile(Path path) {
    return names().contains(name(path));
  }

  @Override
  public boolean isFolder(Path path) {
    String inside = name(path) + "/";
    String next = names().ceiling(inside);
    return next != null && next.startsWith(inside);
  }

  @Override
  public List<Path> list(Path folder) {
    String inside = name(folder) + "/";
    return names().tailSet(inside).stream()
        .takeWhile(name -> name.startsWith(inside))
        .map(name -> name.substring(inside.length()).split("/", 2)[0])
        .distinct()
        .map(folder::resolve)
        .toList();
  }

  @Override
  public Path real(Path path) {
    return path.normalize();
  }

  private static String name(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  private synchronized TreeSet<String> names() {
    if (listed == null) {
      listed = list();
    }
    return listed;
  }

  private TreeSet<String> list() {
    URL url = loader.getResource(top);
    try {
      return url == null ? new TreeSet<>() : names(url, top);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeSet<String> names(URL url, String folder) throws IOException {
    URLConnection connection = url.openConnection();
    if (!(connection instanceof JarURLConnection archive)) {
      return namesOnDisk(Path.of(URI.create(url.toString())), folder);
    }
    archive.setUseCaches(false);
    try (JarFile jar = archive.getJarFile()) {
      return jar.stream()
          .filter(e -> !e.isDirectory() && e.getName().startsWith(folder + "/"))
          .map(JarEntry::getName)
          .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
  }

  private static TreeSet<String> namesOnDisk(Path top, String folder) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder + "/" + name(top.relativize(file)))
          .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
  }
}
