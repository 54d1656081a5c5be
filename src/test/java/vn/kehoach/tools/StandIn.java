package vn.kehoach.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/**
 * A project with the real launcher, and with stand-ins for the program and for Maven, in a folder
 * with blanks and diacritics.
 */
final class StandIn {

  private static final String MAIN = "vn/kehoach/cli/Main.class";

  private final Path home;
  private final Path maven;

  private StandIn(Path home, Path maven) {
    this.home = home;
    this.maven = maven;
  }

  /** Lays the project out in a folder; nothing is built yet. */
  static StandIn in(Path folder) throws IOException {
    return in(folder, "dự án kế hoạch");
  }

  /** Lays the project out in a folder of this name below another. */
  static StandIn in(Path folder, String name) throws IOException {
    StandIn project = new StandIn(folder.resolve(name), folder.resolve("đồ giả của " + name));
    Files.createDirectories(project.maven);
    Files.createDirectories(project.home.resolve("src/main/java"));
    Files.createDirectories(project.home.resolve("templates/nd30"));
    Files.createFile(project.home.resolve("pom.xml"));
    Files.createFile(project.home.resolve("templates/nd30/document.ftlx"));
    Files.copy(Path.of("kehoach"), project.launcher());
    executable(project.launcher());
    project.makeMaven();
    return project;
  }

  /** Runs a command beside the project with this Java, this Maven, and other variables. */
  Command.Result run(Map<String, String> variables, List<String> words) {
    Map<String, String> all = new HashMap<>();
    all.put("KEHOACH_MVN", maven.resolve("mvn").toString());
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.putAll(variables);
    return Command.of(words).in(home.getParent()).with(all).run(Duration.ofSeconds(60));
  }

  Path launcher() {
    return home.resolve("kehoach");
  }

  Path target() {
    return home.resolve("target");
  }

  Path jar() {
    return target().resolve("kehoach.jar");
  }

  /** The class-data archives that there are. */
  List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(target().toRealPath())) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  /** What Maven was asked for, a line a build. */
  List<String> builds() throws IOException {
    Path calls = maven.resolve("calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** Lays a plan, and what it needs, into the project. */
  Path addPlan() throws IOException {
    Path folder = Files.createDirectories(home.resolve("plans/kẻ sặt"));
    Files.createFile(folder.resolve("co-quan.yaml"));
    return Files.createFile(folder.resolve("kế hoạch.yaml"));
  }

  /** Makes the next builds fail. */
  void breakBuilds() throws IOException {
    Files.createFile(maven.resolve("hong"));
  }

  /** Makes the next builds stop for so many seconds where half a jar is written. */
  void slowBuilds(int seconds) throws IOException {
    Files.writeString(maven.resolve("cham"), Integer.toString(seconds));
  }

  private void makeMaven() throws IOException {
    try (InputStream script = resource("mvn")) {
      Files.copy(script, maven.resolve("mvn"));
    }
    executable(maven.resolve("mvn"));
    try (JarOutputStream jar = jar("kehoach.jar", manifest())) {
      entry(jar, MAIN, compiledMain());
    }
    try (JarOutputStream jar = jar("thu-vien.jar", new Manifest())) {
      entry(jar, "thu-vien.txt", new byte[0]);
    }
  }

  private byte[] compiledMain() throws IOException {
    Path source = maven.resolve("Main.java");
    try (InputStream text = resource("Main.java.txt")) {
      Files.copy(text, source);
    }
    String folder = maven.toString();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "--release", "17", "-d", folder, source.toString());
    if (exit != 0) {
      throw new AssertionError("the stand-in does not compile");
    }
    return Files.readAllBytes(maven.resolve(MAIN));
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "vn.kehoach.cli.Main");
    attributes.put(Attributes.Name.CLASS_PATH, "lib/thu-vien.jar");
    return manifest;
  }

  private JarOutputStream jar(String name, Manifest manifest) throws IOException {
    OutputStream file = Files.newOutputStream(maven.resolve(name));
    return new JarOutputStream(file, manifest);
  }

  private static void entry(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(content);
  }

  private static InputStream resource(String name) {
    return StandIn.class.getResourceAsStream("/launcher/" + name);
  }

  private static void executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new AssertionError("cannot be made executable: " + file);
    }
  }
}
