package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LanguageTest {

  @Test
  void bothHelpBundlesHaveTheSameKeys() {
    assertThat(new TreeSet<>(Language.EN.help().keySet()))
        .isEqualTo(new TreeSet<>(Language.VI.help().keySet()));
  }

  @Test
  void theOptionWinsOverTheEnvironment() {
    assertThat(Language.of(new String[] {"check", "--lang", "vi"}, "en")).isEqualTo(Language.VI);
    assertThat(Language.of(new String[] {"--lang=en", "check"}, "vi")).isEqualTo(Language.EN);
    assertThat(Language.of(new String[] {"check"}, "en")).isEqualTo(Language.EN);
    assertThat(Language.of(new String[] {"check"}, null)).isEqualTo(Language.VI);
  }
}
