package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages vietnamese = Messages.of("vi");
  private final Messages english = Messages.of("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.keys()).isEqualTo(vietnamese.keys());
  }

  @Test
  void bothLanguagesQuoteTheSameArguments() {
    for (String key : vietnamese.keys()) {
      assertThat(places(english, key)).as(key).isEqualTo(places(vietnamese, key));
    }
  }

  @Test
  void everyCodeHasASentence() {
    assertThat(Arrays.stream(Code.values()).map(Code::id)).allMatch(vietnamese::has);
  }

  @Test
  void anArgumentIsTakenAsItIs() {
    assertThat(vietnamese.get("KH201", "{1} $1 \\", "x", "y")).contains("{1} $1 \\");
  }

  private static Set<String> places(Messages messages, String key) {
    String sentence = messages.get(key, List.of("⟦0⟧", "⟦1⟧", "⟦2⟧", "⟦3⟧", "⟦4⟧"));
    Set<String> found = new TreeSet<>();
    Pattern.compile("⟦\\d⟧").matcher(sentence).results().forEach(r -> found.add(r.group()));
    return found;
  }
}
