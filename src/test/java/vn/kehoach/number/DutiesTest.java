package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.target;
import static vn.kehoach.number.Sample.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.TargetDuty;
import vn.kehoach.plan.Block;

class DutiesTest {
  private static final Block GOALS =
      section(
          "goals",
          objective("m1", target("m1-1", "x")),
          objective("m2", target("m2-1", "x"), target("m2-2", "x"), target("m2-3", "x")),
          objective("m3"));

  @Test
  void theyFollowTheNumbersAndAreMergedByObjective() {
    assertThat(duties(plan("m3", "m2-3", "m1-1", "m2-1")))
        .containsExactly(
            new ObjectiveDuty(1, List.of(new TargetDuty(0, "")), ""),
            new ObjectiveDuty(2, List.of(new TargetDuty(1, ""), new TargetDuty(3, "")), ""),
            new ObjectiveDuty(3, List.of(), ""));
  }

  @Test
  void scopesStayWithWhatTheyBelongTo() {
    assertThat(duties(plan("m2-2 (số liệu)", "m2-1", "m1 (một phần)")))
        .containsExactly(
            new ObjectiveDuty(1, List.of(), "một phần"),
            new ObjectiveDuty(2, List.of(new TargetDuty(1, ""), new TargetDuty(2, "số liệu")), ""));
  }

  @Test
  void twoPartsOfOneTargetStandSideBySide() {
    Sample plan = plan("m2-2 (b)", "m2-2 (a)", "m2 (c)");
    List<TargetDuty> parts = List.of(new TargetDuty(2, "b"), new TargetDuty(2, "a"));
    assertThat(duties(plan))
        .containsExactly(new ObjectiveDuty(2, List.of(), "c"), new ObjectiveDuty(2, parts, ""));
    assertThat(plan.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "m1, m1, m1",
    "m2-1, m2-1, m2-1",
    "m2-1, m2-1 (a), m2-1",
    "m2-1 (a), m2-1, m2-1",
    "m2-1 (a), m2-1 (a), m2-1",
    "m2, m2-1, m2-1",
    "m2-1, m2, m2-1",
  })
  void whatIsSaidTwiceIsReportedAndCountsOnce(String first, String second, String reported) {
    Sample plan = plan(first, second);
    List<ObjectiveDuty> duties = duties(plan);
    assertThat(duties).hasSize(1);
    assertThat(duties.get(0).targets().size()).isLessThan(2);
    assertThat(plan.findings()).containsExactly("DUTY_TWICE [" + reported + "]");
    assertThat(plan.out.list().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(plan.out.list().get(0).related()).hasSize(1);
  }

  @Test
  void twoUnitsMayHaveTheSameDuty() {
    Sample plan = Sample.of(GOALS, unit("a", List.of(), "m1"), unit("b", List.of(), "m1"));
    plan.number();
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void unknownIdsAndOtherBlocksAreReported() {
    Sample plan = plan("m2-9", "goals", "unit", "khong_co", "m1");
    assertThat(duties(plan)).containsExactly(new ObjectiveDuty(1, List.of(), ""));
    assertThat(plan.findings())
        .containsExactly(
            "UNKNOWN_REFERENCE [m2-9, m2-1]",
            "NOT_A_TARGET [goals]",
            "NOT_A_TARGET [unit]",
            "UNKNOWN_REFERENCE [khong_co]");
  }

  @ParameterizedTest
  @CsvSource({"- việc, true", "việc, false", "'', false"})
  void theSentenceIsAnItemWhereTheTasksEndInOne(String last, boolean item) {
    Block.UnitTasks unit = unit("u", List.of(prose("việc", last)), "m1");
    assertThat(numbered(Sample.of(GOALS, unit)).dutiesAsItem()).isEqualTo(item);
  }

  @Test
  void withoutTasksOrBehindAHeadingTheSentenceIsAParagraph() {
    Block clause = Sample.clause("c");
    assertThat(numbered(plan("m1")).dutiesAsItem()).isFalse();
    Block.UnitTasks unit = unit("u", List.of(prose("- a"), clause), "m1");
    assertThat(numbered(Sample.of(GOALS, unit)).dutiesAsItem()).isFalse();
  }

  private static Sample plan(String... duties) {
    return Sample.of(GOALS, unit("unit", List.of(), duties));
  }

  private static List<ObjectiveDuty> duties(Sample plan) {
    return numbered(plan).duties();
  }

  private static NumberedBlock.UnitTasks numbered(Sample plan) {
    return Outline.only(plan.number(), NumberedBlock.UnitTasks.class).get(0);
  }
}
