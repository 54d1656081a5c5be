package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.bare;
import static vn.kehoach.number.Sample.clause;
import static vn.kehoach.number.Sample.levels;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.target;
import static vn.kehoach.number.Sample.unit;
import static vn.kehoach.plan.Level.ARABIC;
import static vn.kehoach.plan.Level.CAPITAL;
import static vn.kehoach.plan.Level.DECIMAL;
import static vn.kehoach.plan.Level.LETTER;
import static vn.kehoach.plan.Level.PART;
import static vn.kehoach.plan.Level.ROMAN;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.number.NumberedBlock.NumberedTarget;
import vn.kehoach.plan.Block;

class NumberingTest {

  @Test
  void theFourLevelsOfAPlan() {
    Sample plan =
        Sample.of(
            section("a", section("b", section("c", clause("d"), clause("e")), section("f"))),
            section("g", section("h")));
    assertThat(labels(plan)).containsExactly("I.", "1.", "1.1.", "a)", "b)", "1.2.", "II.", "1.");
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void headingsParagraphsObjectivesAndUnitsShareOneCount() {
    Block unit = unit("e", List.of());
    Sample plan =
        Sample.of(section("a", section("b"), prose("chữ"), clause("c"), objective("d"), unit));
    assertThat(labels(plan)).containsExactly("I.", "1.", "2.", "3.", "4.");
  }

  @Test
  void tasksAndSubUnitsOfAUnitShareOneCount() {
    Block.UnitTasks unit =
        unit("u", List.of(clause("a"), prose("chữ")), List.of(unit("v", List.of())));
    assertThat(labels(Sample.of(unit))).containsExactly("I.", "1.", "2.");
  }

  @Test
  void aBlockWithoutNumberTakesNoneAndItsChildrenGoOnOneLevelDown() {
    Sample plan =
        Sample.of(section("a", section("b"), section("c", bare(), clause("d")), section("e")));
    assertThat(labels(plan)).containsExactly("I.", "1.", "", "1.1.", "2.");
    assertThat(Outline.labels(plan.number()).get(2)).isEqualTo(new Label("", ARABIC, 2));
  }

  @Test
  void aBlockWithPatternsStartsThemForItsChildren() {
    Block own = section("b", levels(LETTER), clause("c"), clause("d"));
    Sample plan = Sample.of(section("a", own, section("e", section("f"))));
    assertThat(labels(plan)).containsExactly("I.", "1.", "a)", "b)", "2.", "2.1.");
  }

  @Test
  void aBlockWithoutNumberMayHavePatterns() {
    Sample plan = Sample.of(section("a", bare(ARABIC), section("b"), section("c")));
    assertThat(labels(plan)).containsExactly("", "1.", "2.");
  }

  @Test
  void partsCapitalsRomansAndLetters() {
    Sample plan = Sample.of(section("a", section("b", section("c", clause("d")))), section("e"));
    plan.levels = List.of(PART, CAPITAL, ROMAN, LETTER);
    assertThat(labels(plan)).containsExactly("Phần I", "A.", "I.", "a)", "Phần II");
  }

  @Test
  void aDecimalHoldsTheNumbersAboveIt() {
    Block deep = section("c", levels(DECIMAL), section("d", levels(DECIMAL), clause("e")));
    Sample plan = Sample.of(section("a", section("b"), deep));
    assertThat(labels(plan)).containsExactly("I.", "1.", "2.", "2.1.", "2.1.1.");
  }

  @Test
  void aDecimalBelowARomanIsWrittenInDigitsAndAtTheTopAlone() {
    Sample below = Sample.of(section("a"), section("b", clause("c"), clause("d")));
    below.levels = List.of(ROMAN, DECIMAL);
    assertThat(labels(below)).containsExactly("I.", "II.", "2.1.", "2.2.");
    Sample top = Sample.of(section("a"), section("b"));
    top.levels = List.of(DECIMAL);
    assertThat(labels(top)).containsExactly("1.", "2.");
  }

  @Test
  void theLettersAreThoseOfTheDecree() {
    Sample plan = Sample.of(many(23));
    plan.levels = List.of(LETTER);
    assertThat(String.join(" ", labels(plan)))
        .isEqualTo("a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y)");
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void beyondTheLastLetterIsReportedOnce() {
    Sample plan = Sample.of(many(25));
    plan.levels = List.of(LETTER);
    assertThat(labels(plan)).endsWith("y)", "24)", "25)");
    assertThat(plan.findings()).containsExactly("TOO_MANY_LETTERS [23]");
    assertThat(plan.out.list().get(0).span()).isEqualTo(plan.blocks.get(23).span());
  }

  @Test
  void tooManyLevelsAreReportedOnceForAList() {
    Block deep = clause("e");
    Sample plan =
        Sample.of(section("a", section("b", section("c", section("d", deep, clause("f"))))));
    assertThat(labels(plan)).endsWith("a)", "a)", "b)");
    assertThat(plan.findings()).containsExactly("TOO_MANY_LEVELS [4]");
    assertThat(plan.out.list().get(0).span()).isEqualTo(deep.span());
  }

  @Test
  void aBlockWithoutNumberMayStandBelowTheLastLevel() {
    Sample plan = Sample.of(section("a", section("b", bare())));
    plan.levels = List.of(ROMAN);
    assertThat(labels(plan)).containsExactly("I.", "");
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void depthCountsFromOne() {
    NumberedPlan numbered = Sample.of(section("a", section("b", clause("c")))).number();
    assertThat(Outline.labels(numbered)).extracting(Label::depth).containsExactly(1, 2, 3);
  }

  @Test
  void objectivesCountOverTheWholePlan() {
    Block first = section("a", section("b", objective("m1"), objective("m2")));
    Sample plan = Sample.of(first, section("c", objective("m3")));
    NumberedPlan numbered = plan.appendix("p", objective("m4")).number();
    assertThat(Outline.only(numbered, NumberedBlock.Objective.class))
        .extracting(NumberedBlock.Objective::ordinal)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void targetsCountWithinTheirObjective() {
    Block single = objective("m1", target("", "x"));
    Block several = objective("m2", target("", "y"), target("", "z"));
    NumberedPlan numbered = Sample.of(single, several).number();
    assertThat(Outline.only(numbered, NumberedBlock.Objective.class))
        .extracting(o -> o.targets().stream().map(NumberedTarget::ordinal).toList())
        .containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void oneAppendixHasNoNumberAndEachIsCountedAfresh() {
    Sample one = Sample.of(section("a")).appendix("p", section("b"));
    assertThat(one.number().appendices()).extracting(a -> a.number()).containsExactly("");
    Sample two = Sample.of(section("a")).appendix("p", section("b")).appendix("q", section("c"));
    assertThat(two.number().appendices()).extracting(a -> a.number()).containsExactly("I", "II");
    assertThat(labels(two)).containsExactly("I.", "I.", "I.");
  }

  @Test
  void romansCountFar() {
    assertThat(IntStream.of(4, 9, 14, 40, 90, 400, 1994, 4000).mapToObj(Numerals::roman))
        .containsExactly("IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMMM");
  }

  private static Block[] many(int count) {
    return IntStream.range(0, count).mapToObj(i -> clause("c" + i)).toArray(Block[]::new);
  }

  private static List<String> labels(Sample plan) {
    return Outline.labels(plan.number()).stream().map(Label::text).toList();
  }
}
