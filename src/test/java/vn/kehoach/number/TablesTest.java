package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.line;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.span;
import static vn.kehoach.number.Sample.target;
import static vn.kehoach.number.Sample.text;
import static vn.kehoach.number.Sample.unit;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.NumberedRow;
import vn.kehoach.number.NumberedBlock.RowKind;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Row;

class TablesTest {
  private static final Column RUNNING = column("STT", true, false, false);
  private static final Column WORDS = column("Nội dung", false, false, false);
  private static final Column NUMBER = column("Năm", false, false, true);
  private static final Column SUMMED = column("Kinh phí", false, true, false);

  @Test
  void runningNumbersRunThroughTheGroups() {
    Block table = table(List.of(RUNNING, WORDS), row("a"), group("Nhóm"), row("b"), row("c"));
    assertThat(rows(Sample.of(table)))
        .containsExactly("CELLS 1|a", "GROUP Nhóm", "CELLS 2|b", "CELLS 3|c");
  }

  @Test
  void aSumStandsUnderItsColumn() {
    List<Column> columns = List.of(RUNNING, WORDS, SUMMED);
    Sample plan =
        Sample.of(table(columns, row("a", "1200,5"), row("b", "-"), row("c", ""), row("d", "9.5")));
    assertThat(rows(plan))
        .containsExactly(
            "CELLS 1|a|1.200,5",
            "CELLS 2|b|-",
            "CELLS 3|c|",
            "CELLS 4|d|9,5",
            "TOTAL |Tổng cộng|1.210,0");
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void theWordForTheSumStandsWhereThereIsRoom() {
    Sample running = Sample.of(table(List.of(RUNNING, SUMMED), row("1")));
    assertThat(rows(running)).endsWith("TOTAL Tổng cộng|1");
    Sample none = Sample.of(table(List.of(SUMMED, SUMMED), row("1", "2")));
    assertThat(rows(none)).endsWith("TOTAL 1|2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1234.5|1.234,5", "1234,5|1.234,5", "1.234,5|1.234,5", "5|5", "2026|2.026"})
  void numbersPrintAlike(String typed, String printed) {
    Sample plan = Sample.of(table(List.of(NUMBER), row(typed)));
    assertThat(rows(plan)).containsExactly("CELLS " + printed);
    assertThat(plan.findings()).isEmpty();
  }

  @Test
  void whatIsNoNumberIsReportedAtItsCell() {
    Row.Cells bad = row("x", "75%");
    Sample plan = Sample.of(table(List.of(WORDS, SUMMED), bad, row("x", "1.400"), row("x", "3")));
    assertThat(rows(plan)).endsWith("TOTAL Tổng cộng|3");
    assertThat(plan.findings())
        .containsExactly("BAD_NUMBER [75%, Kinh phí]", "AMBIGUOUS_NUMBER [1.400, 1400, 1,400]");
    assertThat(plan.out.list().get(0).span()).isEqualTo(bad.cells().get(1).span());
  }

  @Test
  void aNumberMayComeFromAParameter() {
    Sample plan = Sample.of(table(List.of(WORDS, SUMMED), row("a", "${kinh_phi}"), row("b", "1")));
    plan.parameters.put("kinh_phi", "1500");
    assertThat(rows(plan)).containsExactly("CELLS a|1.500", "CELLS b|1", "TOTAL Tổng cộng|1.501");
    Sample gap = Sample.of(table(List.of(WORDS, SUMMED), row("a", "${nam}")));
    assertThat(rows(gap)).startsWith("CELLS a|[năm]");
    assertThat(gap.findings()).containsExactly("GAP [nam]");
  }

  @Test
  void aRowThatIsTooShortOrTooLongDoesNoHarm() {
    Sample plan = Sample.of(table(List.of(WORDS, RUNNING, WORDS), row("a"), row("b", "c", "d")));
    assertThat(rows(plan)).containsExactly("CELLS a|1|", "CELLS b|2|c");
  }

  @Test
  void columnsTellTheLayoutWhatTheyHold() {
    Sample plan = Sample.of(table(List.of(RUNNING, WORDS, NUMBER, SUMMED)));
    assertThat(table(plan).columns())
        .extracting(NumberedColumn::running, NumberedColumn::numeric)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, false),
            org.assertj.core.groups.Tuple.tuple(false, false),
            org.assertj.core.groups.Tuple.tuple(false, true),
            org.assertj.core.groups.Tuple.tuple(false, true));
  }

  @Test
  void theTableOfDuties() {
    Block one = objective("m1", target("m1-1", "Đạt ${gia_tri}%", "75"));
    Block two = objective("m2", target("m2-1", "x"), target("m2-2", "- y"));
    Block table = new Block.DutyTable("", line("Bảng phân công"), span());
    Sample plan =
        Sample.of(one, two, objective("m3"), unit("A", List.of(), "m1", "m2-1 (số liệu)"))
            .appendix("p", table);
    plan.blocks.add(unit("B", List.of(), "m2", "m3"));
    assertThat(rows(plan))
        .containsExactly(
            "GROUP Mục tiêu 1: m1",
            "CELLS 1|Chỉ tiêu: Đạt 75%|Phòng A",
            "GROUP Mục tiêu 2: m2",
            "CELLS 2|Chỉ tiêu 1: x|Phòng B;Phòng A (số liệu)",
            "CELLS 3|Chỉ tiêu 2: ;- y|Phòng B",
            "CELLS 4|Mục tiêu 3: m3|Phòng B");
    assertThat(Outline.words(table(plan).title())).isEqualTo("Bảng phân công");
    assertThat(table(plan).columns().stream().map(c -> Outline.words(c.title())))
        .containsExactly("STT", "Mục tiêu/Chỉ tiêu", "Đơn vị chịu trách nhiệm");
  }

  @Test
  void aTargetWithoutUnitHasAnEmptyCell() {
    Block table = new Block.DutyTable("", line(""), span());
    Sample plan = Sample.of(objective("", target("", "x")), unit("A", List.of()), table);
    assertThat(rows(plan)).containsExactly("GROUP Mục tiêu 1: ", "CELLS 1|Chỉ tiêu: x|");
  }

  private static Column column(String title, boolean running, boolean summed, boolean numeric) {
    return new Column(line(title), null, Align.UNSAID, running, summed, numeric);
  }

  private static Block.Table table(List<Column> columns, Row... rows) {
    return new Block.Table("", line(""), columns, List.of(rows), span());
  }

  private static Row.Cells row(String... cells) {
    return new Row.Cells(
        Arrays.stream(cells).map(c -> c.isEmpty() ? text() : text(c)).toList(), span());
  }

  private static Row group(String title) {
    return new Row.Group(line(title), span());
  }

  private static NumberedBlock.Table table(Sample plan) {
    return Outline.only(plan.number(), NumberedBlock.Table.class).get(0);
  }

  private static List<String> rows(Sample plan) {
    return table(plan).rows().stream().map(TablesTest::print).toList();
  }

  private static String print(NumberedRow row) {
    List<String> cells = row.cells().stream().map(c -> Outline.text(c).replace('\n', ';')).toList();
    RowKind kind = row.rowKind();
    return kind + " " + String.join("|", cells);
  }
}
