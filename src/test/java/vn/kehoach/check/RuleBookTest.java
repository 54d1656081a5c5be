package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Messages;

/** Every rule has a name, a source, a page, and a sentence in both languages; no page is idle. */
class RuleBookTest {
  private final List<RuleEntry> entries = RuleBook.entries();

  @Test
  void everyRuleHasAPageAndNoPageIsIdle() throws IOException {
    List<String> pages = entries.stream().map(e -> Path.of(e.page()).getFileName() + "").toList();
    try (Stream<Path> files = Files.list(Path.of("templates/rules"))) {
      assertThat(files.map(f -> f.getFileName().toString())).hasSameElementsAs(pages);
    }
  }

  @Test
  void codesAndNamesAreUnique() {
    assertThat(entries).extracting(RuleEntry::code).doesNotHaveDuplicates().isSorted();
    assertThat(entries).extracting(RuleEntry::name).doesNotHaveDuplicates();
  }

  @Test
  void namesAreWordsWithHyphens() {
    assertThat(entries).extracting(RuleEntry::name).allMatch(n -> n.matches("[a-z]+(-[a-z]+)+"));
  }

  @Test
  void everyRuleNamesItsSource() {
    assertThat(entries)
        .extracting(RuleEntry::source)
        .allMatch(s -> s.matches("[A-Z]{1,2}-\\d\\d|le-thuong|chinh-ta"));
  }

  @Test
  void aRuleThatServesAllPlansKeepsNothing() {
    Rule[] one = RuleBook.rules();
    Rule[] other = RuleBook.rules();
    assertThat(other).hasSameSizeAs(one);
    for (int i = 0; i < one.length; i++) {
      boolean keeps =
          Arrays.stream(one[i].getClass().getDeclaredFields())
              .anyMatch(field -> !Modifier.isStatic(field.getModifiers()));
      assertThat(one[i] != other[i]).as(one[i].getClass().getSimpleName()).isEqualTo(keeps);
    }
  }

  @Test
  void everyRuleHasASentenceAndARemedyInBothLanguages() {
    for (String language : List.of("vi", "en")) {
      Messages messages = Messages.of(language);
      assertThat(entries).allMatch(e -> messages.has(e.code().id()));
      assertThat(entries).allMatch(e -> messages.has(e.code().id() + ".hint"));
    }
  }

  @Test
  void everyCodeOfARuleIsInTheBook() {
    List<Code> codes = entries.stream().map(RuleEntry::code).toList();
    assertThat(Arrays.stream(Code.values()).filter(c -> c.id().matches("KH5[0-8]\\d")))
        .allMatch(codes::contains);
  }

  @Test
  void aRuleIsFoundByCodeOrName() {
    assertThat(RuleBook.find("kh521")).contains(RuleBook.find("so-go-tay").orElseThrow());
    assertThat(RuleBook.find("khong-co")).isEmpty();
  }
}
