package vn.kehoach.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code kehoach} runs a program that is built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir static Path folder;

  private static StandIn project;

  @BeforeAll
  static void build() throws IOException {
    project = StandIn.in(folder);
    run(Map.of(), "một").succeeded();
  }

  @Test
  void handsOnEveryArgument() {
    Command.Result result = run(Map.of(), "hai  chữ", "", "*", "$HOME", "\"đ'");

    assertThat(result).isEqualTo(new Command.Result(0, "hai  chữ||*|$HOME|\"đ'\n", ""));
  }

  @Test
  void handsOnTheExitCode() {
    for (int code : List.of(0, 1, 2, 3, 70)) {
      assertThat(run(Map.of(), "thoat", Integer.toString(code)).exit()).isEqualTo(code);
    }
  }

  @Test
  void handsOnTheInput() {
    String script = "printf 'dòng một\\nđuôi' | \"$1\" doc";
    List<String> words = List.of("sh", "-c", script, "sh", project.launcher().toString());

    assertThat(start(Map.of(), words).out()).isEqualTo("dòng một\nđuôi");
  }

  @Test
  void runsThroughSymbolicLinks() throws IOException {
    Path other = Files.createDirectories(folder.resolve("nơi khác/có dấu"));
    Path near =
        Files.createSymbolicLink(other.resolve("gần"), Path.of("../../dự án kế hoạch/kehoach"));
    Path far = Files.createSymbolicLink(folder.resolve("kh"), near);

    assertThat(start(Map.of(), List.of(far.toString(), "một")).out()).isEqualTo("một\n");
    assertThat(project.builds()).hasSize(1);
  }

  @Test
  void findsItsLibraries() {
    assertThat(run(Map.of(), "thu-vien").out()).isEqualTo("true\n");
  }

  @Test
  void readsVietnameseFileNamesInAnyLocale() throws IOException {
    Path plan = Files.writeString(folder.resolve("kế hoạch đẹp.yaml"), "");

    for (String locale : List.of("", "C", "POSIX", "vi_VN.TCVN", "vi_VN.UTF-8")) {
      Map<String, String> variables = Map.of("LC_ALL", locale, "LANG", locale);
      assertThat(run(variables, "co", plan.toString()).out()).as(locale).endsWith(": true\n");
    }
  }

  @Test
  void startsWithTheClassDataArchiveOfTheBuild() throws IOException {
    assertThat(project.archives()).hasSize(1);
    assertThat(run(Map.of(), "java").out())
        .contains("-XX:SharedArchiveFile=" + project.archives().get(0) + "|")
        .contains("-XX:+UseSerialGC|");
  }

  @Test
  void aFolderIsWorthBothCompilers() {
    String one = "|-XX:TieredStopAtLevel=1|";

    assertThat(run(Map.of(), "java", folder.resolve("a.yaml").toString()).out()).contains(one);
    assertThat(run(Map.of(), "java", folder.toString()).out()).doesNotContain(one);
  }

  @Test
  void tellsOfAMissingJava() throws IOException {
    Path programs = Files.createDirectory(folder.resolve("programs"));
    program(programs.resolve("dirname"), "exec /usr/bin/dirname \"$@\"");
    Map<String, String> variables = Map.of("PATH", programs.toString(), "JAVA_HOME", "");

    assertThat(run(variables, "một"))
        .isEqualTo(
            new Command.Result(
                3,
                "",
                "kehoach: không tìm thấy Java; hãy cài Java (JDK) 17 trở lên,"
                    + " hoặc đặt biến JAVA_HOME.\n"));
  }

  @Test
  void tellsOfAnOldJava() throws IOException {
    Map<String, String> old = Map.of("11", "11.0.2", "8", "1.8.0_292");
    for (Map.Entry<String, String> java : old.entrySet()) {
      Path home = oldJava(java.getValue());

      Command.Result result = run(Map.of("JAVA_HOME", home.toString()), "một");

      assertThat(result.exit()).isEqualTo(3);
      assertThat(result.out()).isEmpty();
      assertThat(result.err())
          .startsWith("kehoach: cần Java 17 trở lên;")
          .endsWith("là Java " + java.getKey() + ".\n");
    }
  }

  private static Path oldJava(String version) throws IOException {
    Path home = folder.resolve("java " + version);
    Files.createDirectories(home.resolve("bin"));
    program(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\"' >&2; exit 1");
    return home;
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Command.Result run(Map<String, String> variables, String... arguments) {
    List<String> words = new ArrayList<>(List.of(project.launcher().toString()));
    words.addAll(List.of(arguments));
    return start(variables, words);
  }

  private static Command.Result start(Map<String, String> variables, List<String> words) {
    return project.run(variables, words);
  }
}
