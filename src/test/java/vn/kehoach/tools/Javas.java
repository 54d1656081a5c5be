package vn.kehoach.tools;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The Javas of this machine: the one that runs the tests, and others: those that {@code
 * KEHOACH_JDKS} names (parted as in a {@code PATH}), else those in the usual place.
 */
public final class Javas {
  private static final Path USUAL = Path.of("/usr/lib/jvm");
  private static final int OLDEST = 17;

  private Javas() {}

  /** The program that runs the tests. */
  public static Path own() {
    return program(Path.of(System.getProperty("java.home")));
  }

  /** A program of every other version from 17 on; empty where there is none. */
  public static List<Path> others() {
    String named = System.getenv().getOrDefault("KEHOACH_JDKS", "");
    List<Path> homes =
        named.isEmpty()
            ? usual()
            : Stream.of(named.split(File.pathSeparator)).map(Path::of).toList();
    List<Integer> seen = new ArrayList<>(List.of(Runtime.version().feature()));
    List<Path> others = new ArrayList<>();
    for (Path home : homes) {
      int version = version(home);
      if (version >= OLDEST && Files.isExecutable(program(home)) && !seen.contains(version)) {
        seen.add(version);
        others.add(program(home));
      }
    }
    return others;
  }

  private static List<Path> usual() {
    if (!Files.isDirectory(USUAL)) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(USUAL)) {
      return homes.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that the file {@code release} of a Java tells, or 0. */
  private static int version(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Properties told = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      told.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = told.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.replaceFirst("[^0-9].*", ""));
  }

  private static Path program(Path home) {
    return home.resolve("bin").resolve("java");
  }
}
