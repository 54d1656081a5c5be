package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;

  @ParameterizedTest(name = "{0}: {1} {2} pt")
  @CsvSource({
    "BX-03, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, BOLD, 12, 88.3",
    "BX-03, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, BOLD, 13, 95.7",
    "BX-04, 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026', ITALIC, 13, 96.4",
    "BX-04, 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026', ITALIC, 14, 103.9",
    "QH-03, Độc lập - Tự do - Hạnh phúc, BOLD, 13, 55.9",
    "QH-03, Độc lập - Tự do - Hạnh phúc, BOLD, 14, 60.2",
    "CQ-08, ỦY BAN NHÂN DÂN, BOLD, 12, 39.9",
    "CQ-08, ỦY BAN NHÂN DÂN, BOLD, 13, 43.2",
  })
  void linesAreAsLongAsTheRulesMeasured(
      String rule, String text, Face face, double points, double mm) {
    assertThat(TextWidth.twips(text, face, points) / TWIPS_PER_MM)
        .isCloseTo(mm, withinPercentage(0.5));
  }

  @Test
  void accentsTakeNoRoom() {
    assertThat(width("áàảãạăắâấ")).isEqualTo(width("aaaaaaaaa"));
    assertThat(width("ệỡ")).isEqualTo(width("eơ"));
    assertThat(width("ữ")).isEqualTo(width("ư")).isGreaterThan(width("u"));
  }

  @Test
  void aStrangeCharacterIsAsWideAsADigit() {
    assertThat(width("\u4E2D")).isEqualTo(width("0"));
  }

  @Test
  void composedAndDecomposedTextAreAlike() {
    assertThat(width("e\u0323\u0302")).isGreaterThanOrEqualTo(width("ệ"));
    assertThat(width("")).isZero();
  }

  @Test
  void anEndlessTextDoesNotOverflow() {
    assertThat(width("m".repeat(3_000_000))).isPositive();
  }

  private static int width(String text) {
    return TextWidth.twips(text, Face.REGULAR, 14);
  }
}
