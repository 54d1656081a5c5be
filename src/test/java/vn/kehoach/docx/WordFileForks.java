package vn.kehoach.docx;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the sample in a Java of its own, and says everything that Java said. */
final class WordFileForks {

  /** Run in the other Java. */
  public static void main(String[] args) {
    System.out.println(digest(new WordFileWriter().write(Samples.file())));
  }

  static String run(Path java, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(WordFileForks.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  static Path thisJava() {
    return javaIn(Path.of(System.getProperty("java.home")));
  }

  /** The Java that {@code -Dkehoach.otherJava} names, else a newer one in the usual places. */
  static Optional<Path> otherJava() throws IOException {
    String named = System.getProperty("kehoach.otherJava");
    if (named != null) {
      return Optional.of(javaIn(Path.of(named)));
    }
    Path usual = Path.of(File.separator, "usr", "lib", "jvm");
    if (!Files.isDirectory(usual)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(usual)) {
      return homes
          .filter(home -> home.getFileName().toString().matches(".*\\b(2[1-9])\\b.*"))
          .map(WordFileForks::javaIn)
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    }
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path javaIn(Path home) {
    return home.resolve("bin").resolve("java");
  }

  private WordFileForks() {}
}
