package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "75|75",
        "05|5",
        "-2|-2",
        "1.4|1.4",
        "1,4|1.4",
        "1,40|1.40",
        "0.400|0.400",
        "1,400|1.400",
        "1400|1400",
        "1.234,5|1234.5",
        "1.234.567|1234567",
        "1.234.567,25|1234567.25"
      })
  void readsFigures(String typed, String meant) {
    assertThat(Figure.of(typed)).contains(new BigDecimal(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "75%",
        "1 400",
        "1,234,567",
        "1,234.5",
        "1.4.2",
        "12.34,5",
        "1e9",
        ".5",
        "٣"
      })
  void readsNothingElse(String typed) {
    assertThat(Figure.of(typed)).isEmpty();
    assertThat(Figure.isAmbiguous(typed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.400", "-12.000", "100.000"})
  void onePointBeforeThreeDigitsIsAmbiguous(String typed) {
    assertThat(Figure.isAmbiguous(typed)).isTrue();
    assertThat(Figure.of(typed)).isEmpty();
  }
}
