package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Span;

class MessagesTest {
  private final Messages vietnamese = Messages.of("vi");
  private final Messages english = Messages.of("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.keys()).isEqualTo(vietnamese.keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void noKeyStandsTwice(String language) throws IOException {
    List<String> keys = new ArrayList<>(typed("commands_" + language));
    keys.addAll(typed("messages_" + language));
    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void whatCommandsSayHasAFileOfItsOwn(String language) throws IOException {
    assertThat(typed("commands_" + language)).isNotEmpty().allMatch(key -> key.startsWith("cli."));
    assertThat(typed("messages_" + language)).isNotEmpty().noneMatch(key -> key.startsWith("cli."));
  }

  private static List<String> typed(String bundle) throws IOException {
    Path file = Path.of("src/main/resources/vn/kehoach/diagnostic/" + bundle + ".properties");
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
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

  @Test
  void anArgumentMayBeSaidInTheReadersLanguage() {
    Object list = Phrase.of("shape.list");
    assertThat(english.get("KH203", "can_cu", list, Phrase.of("shape.text")))
        .isEqualTo(
            "“can_cu” must be a list (one item a line, each opened by “- ”), but here is a text.");
  }

  @Test
  void aHintIsLeftOutWhereItsArgumentIsMissing() {
    assertThat(english.hint(unknownKey("muk", "mục", "muc, khoan", Phrase.of("key.near", "muc"))))
        .contains("Is it “muc”?");
    Object shape = Phrase.of("shape.list");
    assertThat(english.hint(finding(Code.WRONG_SHAPE, "can_cu", shape, shape)))
        .contains("Write this as a list (one item a line, each opened by “- ”).");
    assertThat(english.hint(finding(Code.NO_SUCH_FIELD, "a", "b", "c"))).isEmpty();
  }

  @Test
  void aHintMayHaveAnotherForThatCase() {
    assertThat(english.hint(unknownKey("xyz", "mục", "muc, khoan")))
        .hasValueSatisfying(hint -> assertThat(hint).startsWith("Look at the spelling"));
    assertThat(english.hint(finding(Code.UNKNOWN_REFERENCE, "mt9", "mt8")))
        .contains("Is it “mt8”?");
    assertThat(english.hint(finding(Code.UNKNOWN_REFERENCE, "mt9")))
        .hasValueSatisfying(hint -> assertThat(hint).startsWith("Add “id: mt9” to"));
    assertThat(english.hint(finding(Code.BAD_NUMBER, "chín", "gia_tri")))
        .hasValueSatisfying(hint -> assertThat(hint).startsWith("Write the number alone"));
  }

  private static Diagnostic unknownKey(Object... arguments) {
    return finding(Code.UNKNOWN_KEY, arguments);
  }

  private static Diagnostic finding(Code code, Object... arguments) {
    Diagnostics all = new Diagnostics();
    all.report(code, Span.ofFile("a.yaml"), arguments);
    return all.list().get(0);
  }

  private static Set<String> places(Messages messages, String key) {
    String sentence = messages.get(key, List.of("⟦0⟧", "⟦1⟧", "⟦2⟧", "⟦3⟧", "⟦4⟧"));
    Set<String> found = new TreeSet<>();
    Pattern.compile("⟦\\d⟧").matcher(sentence).results().forEach(r -> found.add(r.group()));
    return found;
  }
}
