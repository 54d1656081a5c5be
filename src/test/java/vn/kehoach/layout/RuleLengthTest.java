package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleLengthTest {

  @Test
  void underOneLineIsBetweenAThirdAndAHalf() {
    assertThat(RuleLength.under(List.of(3000))).isBetween(1000, 1500);
  }

  @Test
  void suitsTheLastAndTheLongestLineWhereBothCanBe() {
    assertThat(RuleLength.under(List.of(3000, 2400))).isBetween(1000, 1200);
  }

  @Test
  void underAMuchShorterLastLineFollowsThatLine() {
    assertThat(RuleLength.under(List.of(9000, 3000))).isBetween(1000, 1500);
  }
}
