package vn.kehoach.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

@DisabledOnOs(OS.WINDOWS)
class ExternalToolsTest {

  @TempDir Path folder;

  @Test
  void findsAProgramOnThePath() throws IOException {
    Path program = program("cong-cu");

    assertThat(tools(Map.of("PATH", "/nowhere:" + folder)).find("cong-cu")).contains(program);
  }

  @Test
  void takesTheProgramThatAVariableNames() throws IOException {
    program("cong-cu");
    Path named = program("khac");
    Map<String, String> variables =
        Map.of("PATH", folder.toString(), "KEHOACH_CONG_CU", named.toString());

    assertThat(tools(variables).find("cong-cu")).contains(named);
  }

  @Test
  void doesNotFallBackWhereTheNamedProgramIsMissing() throws IOException {
    program("cong-cu");
    Map<String, String> variables =
        Map.of("PATH", folder.toString(), "KEHOACH_CONG_CU", "/nowhere");

    assertThat(tools(variables).find("cong-cu")).isEmpty();
  }

  @Test
  void skipsTheTestWithoutTheProgram() {
    assertThatThrownBy(() -> tools(Map.of()).assumePresent("cong-cu"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("needs the program cong-cu (or KEHOACH_CONG_CU=its path)");
  }

  @Test
  void failsTheTestWhereAllToolsMustBeThere() {
    assertThatThrownBy(() -> tools(Map.of("KEHOACH_REQUIRE_TOOLS", "1")).assumePresent("cong-cu"))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("needs the program cong-cu");
  }

  @Test
  void aProgramThatHangsIsKilledWithItsChildren() throws Exception {
    Path sign = folder.resolve("sign");
    String child = "(while :; do echo x >>'" + sign + "'; sleep 0.1; done) & wait";

    assertThatThrownBy(() -> Command.of(List.of("sh", "-c", child)).run(Duration.ofSeconds(2)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not done after");
    Thread.sleep(500);
    long size = Files.size(sign);
    Thread.sleep(500);
    assertThat(size).isPositive().isEqualTo(Files.size(sign));
  }

  @Test
  void aProgramTellsItsExitAndBothOutputs() {
    Command.Result result =
        Command.of(List.of("sh", "-c", "cat; echo một; echo hai >&2; exit 3"))
            .run(Duration.ofSeconds(10));

    assertThat(result).isEqualTo(new Command.Result(3, "một\n", "hai\n"));
    assertThatThrownBy(result::succeeded).hasMessageContaining("ended with 3\nmột\nhai");
  }

  private static ExternalTools tools(Map<String, String> environment) {
    return new ExternalTools(environment);
  }

  private Path program(String name) throws IOException {
    Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
