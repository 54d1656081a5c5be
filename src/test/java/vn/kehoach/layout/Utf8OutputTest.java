package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class Utf8OutputTest {

  @Property(tries = 300)
  void writesTheBytesThatJavaWrites(
      @ForAll String text, @ForAll @IntRange(min = 0, max = 1000) int cut) {
    assertThat(written(text, Math.min(cut, text.length()))).isEqualTo(bytes(text));
  }

  @Property(tries = 300)
  void takesHalvesOfLettersAsJavaDoes(
      @ForAll @Chars({'a', 'ế', '\uD83D', '\uDE00'}) String text,
      @ForAll @IntRange(min = 0, max = 1000) int cut) {
    assertThat(written(text, Math.min(cut, text.length()))).isEqualTo(bytes(text));
  }

  @Test
  void growsWithWhatIsPrinted() {
    String text = "Kế hoạch 😀 ".repeat(20_000);
    assertThat(written(text, 5)).isEqualTo(bytes(text));
  }

  /** In two pieces: the first as a string, the second as characters. */
  private static byte[] written(String text, int cut) {
    Utf8Output output = new Utf8Output();
    output.write(text, 0, cut);
    output.write(text.toCharArray(), cut, text.length() - cut);
    return output.bytes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
