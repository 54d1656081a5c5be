package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.clause;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.span;
import static vn.kehoach.number.Sample.target;
import static vn.kehoach.number.Sample.text;
import static vn.kehoach.number.Sample.unit;
import static vn.kehoach.plan.Level.DECIMAL;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Row;

class GrowthTest {
  private static final int SMALL = 1_250;
  private static final int FACTOR = 8;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  static Stream<Arguments> plans() {
    return Stream.of(
        plan("blocks", i -> clause("c" + i)),
        plan("units and targets", GrowthTest::goal),
        plan("references", i -> section("s" + i, prose("theo ${dan_chieu('s" + i + "')}"))),
        plan("unknown references", i -> section("s" + i, prose("theo ${dan_chieu('x" + i + "')}"))),
        plan("unknown names", i -> prose("${x" + i + "}")),
        plan("unknown targets", i -> unit("u" + i, List.of(), "x" + i)),
        plan("gaps", i -> prose("${nam}")),
        plan("deep lists", i -> section("s", section("t", section("u", clause("c" + i))))),
        Arguments.of(Named.of("one long line", (IntFunction<Sample>) GrowthTest::longLine)),
        Arguments.of(Named.of("one long table", (IntFunction<Sample>) GrowthTest::longTable)),
        Arguments.of(Named.of("parameters", (IntFunction<Sample>) GrowthTest::parameters)));
  }

  private static Arguments plan(String name, IntFunction<Block> block) {
    IntFunction<Sample> sized =
        size -> Sample.of(IntStream.range(0, size).mapToObj(block).toArray(Block[]::new));
    return Arguments.of(Named.of(name, sized));
  }

  private static Block goal(int i) {
    Block objective = objective("m" + i, target("t" + i, "đạt ${gia_tri}%", "5"));
    return section("s" + i, objective, unit("u" + i, List.of(), "t" + i));
  }

  private static Sample longLine(int size) {
    return Sample.of(prose("ở ${dia_ban}, **đậm** ${xyz} ".repeat(size)));
  }

  private static Sample longTable(int size) {
    Column column = new Column(Sample.line("Số"), null, Column.Align.UNSAID, false, true, true);
    List<Row> rows =
        IntStream.range(0, size)
            .mapToObj(i -> (Row) new Row.Cells(List.of(text("12,5")), span()))
            .toList();
    return Sample.of(new Block.Table("", Sample.line(""), List.of(column), rows, span()));
  }

  private static Sample parameters(int size) {
    Sample plan = Sample.of(prose("${sai} ".repeat(size)));
    IntStream.range(0, size).forEach(i -> plan.parameters.put("p" + i, "1"));
    return plan;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void timeGrowsWithTheSizeOfThePlan(IntFunction<Sample> plans) {
    fastest(plans.apply(SMALL));
    double growth = growth(plans);
    for (int i = 1; i < 3 && growth > FACTOR * 4; i++) {
      growth = Math.min(growth, growth(plans));
    }
    assertThat(growth).isLessThan(FACTOR * 4);
  }

  /** How many times as long a plan takes that is so many times as large. */
  private static double growth(IntFunction<Sample> plans) {
    long small = Math.max(fastest(plans.apply(SMALL)), 2_000_000);
    return (double) fastest(plans.apply(SMALL * FACTOR)) / small;
  }

  /** The least processor time of three runs, in nanoseconds. */
  private static long fastest(Sample plan) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      plan.number();
      fastest = Math.min(fastest, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return fastest;
  }

  @Test
  void thirtyTwoLevelsAreNoTrouble() {
    Block deepest = section("x32", Sample.levels(DECIMAL));
    for (int i = 31; i > 0; i--) {
      deepest = section("x" + i, Sample.levels(DECIMAL), deepest);
    }
    Sample plan = Sample.of(deepest, prose("theo ${dan_chieu('x32')}"));
    plan.levels = List.of(DECIMAL);
    NumberedPlan numbered = plan.number();
    List<Label> labels = Outline.labels(numbered);
    assertThat(labels.get(31)).isEqualTo(new Label("1.".repeat(32), DECIMAL, 32));
    NumberedBlock.Prose prose = (NumberedBlock.Prose) numbered.blocks().get(1);
    assertThat(Outline.text(prose.pieces())).isEqualTo("theo khoản " + "1.".repeat(31) + "1");
    assertThat(plan.findings()).isEmpty();
  }
}
