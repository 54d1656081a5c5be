package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import vn.kehoach.document.Guide;

/** Every command and every option is in the guide, and explained by {@code --help}. */
class GuideCommandsTest {

  @Test
  void theGuideHasEveryCommandAndEveryOption() {
    String guide = Guide.read().text();
    for (Map.Entry<String, CommandLine> command : commands("vi").entrySet()) {
      assertThat(guide.contains("`kehoach " + command.getKey())).as(command.getKey()).isTrue();
      for (OptionSpec option : command.getValue().getCommandSpec().options()) {
        assertThat(guide.contains("`" + option.longestName())).as(option.longestName()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void helpExplainsEveryCommandAndEveryOption(String language) {
    for (Map.Entry<String, CommandLine> command : commands(language).entrySet()) {
      var spec = command.getValue().getCommandSpec();
      assertThat(spec.usageMessage().header()).as(command.getKey()).isNotEmpty();
      List<String[]> explained = new ArrayList<>();
      spec.options().forEach(option -> explained.add(option.description()));
      spec.positionalParameters().forEach(word -> explained.add(word.description()));
      assertThat(explained).as(command.getKey()).isNotEmpty().noneMatch(e -> e.length == 0);
    }
  }

  private static Map<String, CommandLine> commands(String language) {
    Language spoken = Language.of(new String[] {"--lang", language}, "vi");
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            spoken.messages());
    return Main.commandLine(console, spoken).getSubcommands();
  }
}
