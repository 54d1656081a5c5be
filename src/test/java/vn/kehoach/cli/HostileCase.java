package vn.kehoach.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case of {@code cases/hostile}: a comment, then parts that begin with {@code ---}: the files,
 * the links, the command where it is not to print the plan, and what is expected of it.
 */
final class HostileCase {
  static final String SECRET = "BÍ MẬT 4711";
  private static final String BODY =
      """
      ten: Ủy ban nhân dân xã Hoa Lư
      cap_tren: Ủy ban nhân dân tỉnh Ninh Bình
      nguoi_ky: {chu_tich: {chuc_vu: Chủ tịch}}
      """;

  private final Path folder;
  private final Path outside;
  private String command = "render {}/plan.yaml --format short";
  private String expected = "";

  /** Lays the files of a case out in a folder, beside one that nobody may touch. */
  HostileCase(String text, Path top) throws IOException {
    this.folder = Files.createDirectories(top.resolve("trong"));
    this.outside = Files.createDirectories(top.resolve("ngoai"));
    Files.writeString(outside.resolve("bi-mat.csv"), "A\n" + SECRET + "\n");
    Files.writeString(outside.resolve("co-quan.yaml"), "ten: " + SECRET + "\nky_hieu: KH\n");
    Files.writeString(folder.resolve("co-quan.yaml"), BODY);
    for (String part : text.split("(?m)^--- ")) {
      int line = part.indexOf('\n');
      part(part.substring(0, line).split(" ", 2), part.substring(line + 1));
    }
  }

  private void part(String[] head, String text) throws IOException {
    switch (head[0]) {
      case "file" -> write(head[1], text);
      case "link" -> link(head[1], text.strip());
      case "command" -> command = text.strip();
      case "expected" -> expected = text;
      default -> {
        return;
      }
    }
  }

  private void write(String name, String text) throws IOException {
    if (name.startsWith("templates/")) {
      layout();
    }
    if (name.startsWith("models/")) {
      withOption("--models {}/models");
    }
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void link(String name, String target) throws IOException {
    write(name, "");
    Files.delete(folder.resolve(name));
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }

  private void withOption(String option) {
    command += command.contains(option) ? "" : " " + option;
  }

  /** A copy of the layout that comes along, of which the case changes a file. */
  private void layout() throws IOException {
    withOption("--templates {}/templates");
    Path source = CommandRun.project("templates/nd30");
    try (Stream<Path> files = Files.walk(source)) {
      files.filter(Files::isRegularFile).forEach(file -> copy(file, source));
    }
  }

  private void copy(Path file, Path source) {
    try {
      Path target = folder.resolve("templates/nd30").resolve(source.relativize(file).toString());
      Files.createDirectories(target.getParent());
      if (Files.notExists(target)) {
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command, with the folder put in. */
  Object[] command() {
    return Arrays.stream(command.split(" ")).map(w -> w.replace("{}", folder.toString())).toArray();
  }

  /** What is expected: the exit code, then what is said. */
  String expected() {
    return expected;
  }

  /**
   * What a run came to: places and codes, without the folder and the sentences. Whether a layout is
   * stopped for its time or for its size depends on the machine.
   */
  String actual(CommandRun run) {
    String said = (run.out() + run.err()).replace(folder + "/", "").replace("\r\n", "\n");
    said = said.replaceAll("(?m)(\\[KH\\d{3}]):.*$", "$1");
    said = said.replaceAll("KH70[78]", "KH707|KH708");
    return "exit " + run.exitCode() + "\n" + said;
  }

  /** All files, with their texts, outside of the folder. */
  List<String> outside() throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(outside)) {
      files.sorted().forEach(file -> all.add(file + " " + Files.exists(file)));
    }
    all.add(Files.readString(outside.resolve("bi-mat.csv")));
    all.add(Files.readString(outside.resolve("co-quan.yaml")));
    return all;
  }

  /** The Word files that were written. */
  List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }
}
