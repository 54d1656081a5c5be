package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.clause;
import static vn.kehoach.number.Sample.line;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.runIn;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.span;
import static vn.kehoach.number.Sample.text;
import static vn.kehoach.number.Sample.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Numbering;
import vn.kehoach.plan.UnitReference;

class BlocksTest {

  @Test
  void theFirstParagraphRunsOnBehindATitle() {
    NumberedBlock.Section section =
        (NumberedBlock.Section) first(Sample.of(runIn("t", prose("a", "- b"), clause("c"))));
    assertThat(Outline.words(section.runIn())).isEqualTo("a");
    assertThat(section.children()).hasSize(2);
    NumberedBlock.Prose left = (NumberedBlock.Prose) section.children().get(0);
    assertThat(Outline.text(left.pieces())).isEqualTo("- b");
  }

  @Test
  void aTextThatRanOnWhollyLeavesNoBlock() {
    NumberedBlock.Section section =
        (NumberedBlock.Section) first(Sample.of(runIn("t", prose("a"))));
    assertThat(Outline.words(section.runIn())).isEqualTo("a");
    assertThat(section.children()).isEmpty();
  }

  @Test
  void withoutTheWishNothingRunsOn() {
    NumberedBlock.Section section =
        (NumberedBlock.Section) first(Sample.of(section("t", prose("a"))));
    assertThat(section.runIn()).isEmpty();
    assertThat(section.children()).hasSize(1);
  }

  @Test
  void whereThereIsNoParagraphItIsReportedAndStays() {
    Sample plan = Sample.of(runIn("t", prose("- a")), runIn("u"), runIn("v", clause("c")));
    NumberedBlock.Section section = (NumberedBlock.Section) first(plan);
    assertThat(section.runIn()).isEmpty();
    assertThat(section.children()).hasSize(1);
    assertThat(plan.findings())
        .containsExactly("NOTHING_TO_RUN_IN []", "NOTHING_TO_RUN_IN []", "NOTHING_TO_RUN_IN []");
  }

  @Test
  void theTasksOfAUnitRunOnToo() {
    NumberedBlock.UnitTasks unit =
        (NumberedBlock.UnitTasks) first(Sample.of(unitWith(null, true, prose("a", "- b"))));
    assertThat(Outline.words(unit.runIn())).isEqualTo("a");
    assertThat(unit.tasks()).hasSize(1);
    assertThat(unit.dutiesAsItem()).isTrue();
  }

  @Test
  void aUnitIsHeadedByItsNames() {
    NumberedBlock.UnitTasks unit =
        (NumberedBlock.UnitTasks) first(Sample.of(unitWith(null, false)));
    assertThat(Outline.words(unit.heading())).isEqualTo("Phòng Kinh tế, các thôn");
    NumberedBlock.UnitTasks empty =
        (NumberedBlock.UnitTasks) first(Sample.of(unitWith(line(""), false)));
    assertThat(Outline.words(empty.heading())).isEqualTo("Phòng Kinh tế, các thôn");
  }

  @Test
  void aUnitMayHaveAHeadingOfItsOwn() {
    Line heading = line("Đề nghị ${don_vi('thon')}");
    NumberedBlock.UnitTasks unit =
        (NumberedBlock.UnitTasks) first(Sample.of(unitWith(heading, false)));
    assertThat(Outline.words(unit.heading())).isEqualTo("Đề nghị các thôn");
  }

  @Test
  void tasksAndSubUnitsAreKeptApart() {
    Block.UnitTasks sub = unit("b", List.of());
    NumberedBlock.UnitTasks unit =
        (NumberedBlock.UnitTasks)
            first(Sample.of(unit("a", List.of(prose("x"), clause("y")), List.of(sub))));
    assertThat(unit.tasks()).extracting(NumberedBlock::kind).containsExactly("van_ban", "khoan");
    assertThat(unit.subUnits()).extracting(NumberedBlock::kind).containsExactly("don_vi");
  }

  @Test
  void anObjectiveKeepsItsIntroduction() {
    List<Block> intro = List.of(prose("mở đầu"));
    Block objective =
        new Block.Objective("", line("m"), Numbering.INHERITED, intro, List.of(), span());
    NumberedBlock.Objective numbered = (NumberedBlock.Objective) first(Sample.of(objective));
    assertThat(numbered.children()).hasSize(1);
    assertThat(numbered.ordinal()).isEqualTo(1);
  }

  @Test
  void reportsAndPageBreaks() {
    UnitReference unit = new UnitReference("kinh_te", "Phòng Kinh tế", span());
    DayMonth day = new DayMonth(1, 12);
    Block said = new Block.Report("", Cycle.YEARLY, day, unit, text("Báo cáo"), span());
    Block silent = new Block.Report("", Cycle.AD_HOC, null, null, null, span());
    Block page = new Block.PageBreak("", span());
    NumberedPlan plan = Sample.of(said, silent, page, objective("m")).number();
    Piece text = new Piece.Paragraph(List.of(Run.of("Báo cáo")));
    assertThat(plan.blocks().subList(0, 3))
        .containsExactly(
            new NumberedBlock.Report(Cycle.YEARLY, day, "Phòng Kinh tế", List.of(text)),
            new NumberedBlock.Report(Cycle.AD_HOC, null, "", List.of()),
            new NumberedBlock.PageBreak());
  }

  private static Block.UnitTasks unitWith(Line heading, boolean runIn, Block... tasks) {
    List<UnitReference> units =
        List.of(
            new UnitReference("kinh_te", "Phòng Kinh tế", span()),
            new UnitReference("", "các thôn", span()));
    return new Block.UnitTasks(
        "",
        units,
        heading,
        Numbering.INHERITED,
        runIn,
        List.of(tasks),
        List.of(),
        List.of(),
        span());
  }

  private static NumberedBlock first(Sample plan) {
    return plan.number().blocks().get(0);
  }
}
