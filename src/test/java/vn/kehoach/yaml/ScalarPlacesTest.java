package vn.kehoach.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;

class ScalarPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "k: một hai ba§hai§hai",
        "k: một↵  hai ba§hai§hai",
        "k: một  ↵↵↵   hai ba§hai§hai",
        "k: một↵  hai ba§một hai§một↵  hai",
        "k: 'một ''hai'' ba'§hai§hai",
        "k: 'một ''hai'' ba'§'hai'§''hai''",
        "k: 'một↵  hai ba'§hai§hai",
        "k: \"một \\\"hai\\\" ba\"§\"hai\"§\\\"hai\\\"",
        "k: \"một \\u0068ai ba\"§hai§\\u0068ai",
        "k: \"một \\x68ai ba\"§hai§\\x68ai",
        "k: \"m\\\\t hai\"§\\§\\\\",
        "k: \"một\\↵  \\ hai ba\"§hai§hai",
        "k: \"một↵↵  hai ba\"§hai§hai",
        "k: \"\\U0001F600hai\"§hai§hai",
        "k: \"\\U0001F600hai\"§😀§\\U0001F600",
        "k: \"\\uD83D\\uDE00hai\"§😀§\\uD83D\\uDE00",
        "k: \"a\\u0323b\"§ạ§a\\u0323",
        "k: \"\\u0061\\u0323b\"§ạ§\\u0061\\u0323",
        "k: \"\\u0061\\u0323b\"§b§b",
        "k: \"một\\thai\"§hai§hai",
        "k: |↵  một↵  hai ba§hai§hai",
        "k: |↵  một↵    hai ba§  hai§  hai",
        "k: |-↵    một↵↵    hai ba§hai§hai",
        "k: |+↵  một↵  hai↵↵§hai§hai",
        "k: |2↵    một↵  hai§hai§hai",
        "k: >↵  một↵  hai ba§hai§hai",
        "k: >↵  một↵  hai ba§một hai§một↵  hai",
        "k: >-↵  một↵↵  hai↵    ba§ba§ba",
        "k: |  # lời ghi↵  một↵  hai§hai§hai",
        "k: đ😀 hai§hai§hai",
      })
  void aPartOfAValueIsFoundWhateverTheQuoting(String typed, String part, String covered) {
    for (String lineBreak : new String[] {"\n", "\r\n", "\r"}) {
      Node.Scalar scalar = value(typed.replace("↵", lineBreak));
      int from = scalar.value().indexOf(part);
      assertThat(from).as(scalar.value()).isNotNegative();
      assertThat(scalar.at(from, from + part.length()).text())
          .isEqualTo(covered.replace("↵", lineBreak));
    }
  }

  @Provide
  Arbitrary<String> literals() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "một", "hai", "  ", " ", "\n  ", "\n    ", "\n", "\n\n  ", "😀", "- ", "|", "\r\n  ");
    Arbitrary<String> marks = Arbitraries.of("|", "|-", "|+", ">", "| ", "|2");
    Arbitrary<String> body = pieces.list().ofMaxSize(12).map(p -> String.join("", p));
    return Combinators.combine(marks, body).as((mark, text) -> "k: " + mark + "\n  x" + text);
  }

  @Property(tries = 5_000)
  void linesStandWhereTheWalkFindsThem(@ForAll("literals") String text) {
    Diagnostics out = new Diagnostics();
    Optional<Node> tree = new YamlReader().read(SourceFile.of("a.yaml", text), out);
    Assume.that(tree.orElse(null) instanceof Node.Mapping && !out.hasErrors());
    Node value = ((Node.Mapping) tree.orElseThrow()).entries().get(0).value();
    Assume.that(value instanceof Node.Scalar);
    Node.Scalar scalar = (Node.Scalar) value;
    ScalarPlaces walked = ScalarPlaces.walked(scalar.value(), scalar.span());
    for (int i = 0; i < scalar.value().length(); i++) {
      assertThat(scalar.at(i, i + 1))
          .as("%d of %s", i, scalar.value())
          .isEqualTo(walked.at(i, i + 1));
    }
  }

  @Test
  void theEndAndNothingAreFound() {
    Node.Scalar scalar = value("k: một hai");
    assertThat(scalar.at(7, 7).start()).isEqualTo(10);
    assertThat(scalar.at(4, 99).text()).isEqualTo("hai");
    assertThat(value("k:").at(0, 0).start()).isEqualTo(2);
  }

  @Test
  void manyPartsOfALongTextAreFoundFast() {
    Node.Scalar scalar = value("k: |\n" + "  một hai ba bốn năm\n".repeat(40_000));
    long starts = 0;
    for (int i = 0; i < scalar.value().length(); i++) {
      starts += scalar.at(i, i + 1).start();
    }
    assertThat(starts).isPositive();
  }

  private static Node.Scalar value(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Node root = new YamlReader().read(SourceFile.of("a.yaml", text), diagnostics).orElseThrow();
    return (Node.Scalar) ((Node.Mapping) root).entry("k").orElseThrow().value();
  }
}
