package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedArgumentsTest {

  private static final String[] RECEIVED = {"render", "k? ho?ch.yaml"};

  @Test
  void areThoseThatJavaReceivedWhereTheLauncherHandsNothingOn() {
    assertThat(TypedArguments.of(RECEIVED, null)).isSameAs(RECEIVED);
  }

  @Test
  void areThoseThatJavaReceivedWhereTheLineIsPlain() {
    String[] expanded = {"render", "a.yaml", "b.yaml"};

    assertThat(TypedArguments.of(expanded, "render *.yaml")).isSameAs(expanded);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          render kế.yaml                          | render,kế.yaml
          render "kế hoạch.yaml" -o "bản in.docx" | render,kế hoạch.yaml,-o,bản in.docx
          `  render   đ  `                        | render,đ
          đ ""                                    | đ,
          --o="bản in"/a                          | --o=bản in/a
          "C:\\Kế hoạch\\" -o D:\\                | C:\\Kế hoạch\\,-o,D:\\
          render "kế hoạch                        | render,kế hoạch
          """,
      delimiter = '|')
  void areThoseOfTheLineWhereItHoldsVietnamese(String line, String words) {
    assertThat(TypedArguments.of(RECEIVED, line)).containsExactly(words.split(",", -1));
  }
}
