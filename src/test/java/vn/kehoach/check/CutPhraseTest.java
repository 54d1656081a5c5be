package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase that a rule knows may end a text, whole or cut off. */
class CutPhraseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abolished-bodies.txt",
        "body-names.txt",
        "common-nouns.txt",
        "compounds.txt",
        "enumerations.txt",
        "law-names.txt",
        "misspellings.txt",
        "run-ons.txt",
        "sentence-openers.txt",
        "two-cases.txt",
        "two-spellings.txt"
      })
  void everyPhraseMayEndAText(String list) {
    List<String> cut = new ArrayList<>();
    for (String line : WordList.read(list)) {
      for (String phrase : line.split(" \\| | =>? |, ")) {
        cut(phrase.replace("<", ""), cut);
      }
    }
    assertThat(cut).hasSizeGreaterThan(10);
    assertThat(Checked.findings(recipients(cut))).isNotEmpty();
  }

  /** The phrase without each of its words, and its begin up to each. */
  private static void cut(String phrase, List<String> out) {
    List<String> words = Arrays.asList(phrase.split(" "));
    for (int i = 0; i < words.size(); i++) {
      List<String> rest = new ArrayList<>(words);
      rest.remove(i);
      out.add(String.join(" ", rest));
      out.add(String.join(" ", words.subList(0, i + 1)));
    }
    out.removeIf(String::isEmpty);
  }

  private static String recipients(List<String> texts) {
    StringBuilder plan = new StringBuilder("noi_nhan:\n");
    for (String text : texts) {
      String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
      for (String end : List.of(text, capital, text + ",")) {
        plan.append("  - \"").append(end).append("\"\n");
      }
    }
    return Checked.framed(plan.toString());
  }
}
