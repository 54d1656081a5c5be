package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Texts that would keep a parser busy for ever are read, or refused, soon. */
class HostileTextsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final Diagnostics out = new Diagnostics();
  private final TextParser parser = new TextParser(new Findings(out));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "![",
        "[a](",
        "*a ",
        "**",
        "*a **b ",
        "_",
        "`",
        "`a",
        "<",
        "<!--",
        "<a ",
        "&",
        "$",
        "${",
        "${a",
        "> ",
        "- ",
        "1. ",
        "|",
        "|-",
        "\\",
        "a\n",
        "- a\n",
        "[a]: b\n",
        "| a |\n",
        "\n",
        " \n",
        "a  \n",
        "| a |\n|-|\n",
        "- a\n\n",
        "a\n\n",
        "- a\n\n  b\n\n",
        "*a*\n\n",
        "[a](b)\n\n",
        "| a |\n|-|\n| 1 |\n\n"
      })
  void hostileTextsEndSoon(String piece) {
    String typed = piece.repeat(49_000 / piece.length());
    assertTimeoutPreemptively(SOON, () -> parser.text(scalar(typed)));
  }

  @Test
  void deepListsEndSoon() {
    String deep =
        IntStream.range(0, 45)
            .mapToObj(i -> "  ".repeat(i) + "- a\n")
            .collect(Collectors.joining());
    assertTimeoutPreemptively(SOON, () -> parser.text(scalar(deep + "\n".repeat(49_000) + "a")));
    assertThat(out.list()).isNotEmpty();
  }

  private static Node.Scalar scalar(String value) {
    SourceFile file = SourceFile.of("a.yaml", "|\n" + value);
    return new Node.Scalar(value, new Span(file, 0, value.length() + 2));
  }
}
