package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.number.NumberedBlock.NumberedColumn;
import vn.kehoach.number.NumberedBlock.NumberedRow;
import vn.kehoach.number.NumberedBlock.RowKind;
import vn.kehoach.number.NumberedBlock.Table;
import vn.kehoach.number.Run;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Column.Width;

class ColumnWidthsTest {
  private static final int PAGE = 9071;
  private static final String LONG =
      "Đạt 75% các cơ quan quản lý nhà nước, chính quyền địa phương có lãnh đạo chủ chốt là nữ";

  @Test
  void fillTheWidth() {
    assertThat(sum(widths(column("STT", null), column("Chỉ tiêu", null))))
        .isBetween(PAGE - 2, PAGE + 2);
  }

  @Test
  void whatWasSaidIsKept() {
    List<Integer> widths =
        widths(
            column("STT", new Width(10, false)),
            column("A", new Width(30, true)),
            column("B", null));

    assertThat(widths.get(0)).isEqualTo(567);
    assertThat(widths.get(1)).isEqualTo(2721);
    assertThat(widths.get(2)).isBetween(PAGE - 567 - 2721 - 2, PAGE - 567 - 2721 + 2);
  }

  @Test
  void aNarrowTableStaysNarrow() {
    assertThat(widths(column("A", new Width(20, false)), column("B", new Width(30, false))))
        .containsExactly(1134, 1701);
  }

  @Test
  void whatIsTooWideIsMadeToFit() {
    assertThat(sum(widths(column("A", new Width(200, false)), column("B", new Width(300, false)))))
        .isBetween(PAGE - 2, PAGE + 2);
  }

  @Test
  void aColumnOfLongTextsIsWiderAndNoWordBreaks() {
    Table table =
        new Table(
            List.of(),
            List.of(column("STT", null), column("Chỉ tiêu", null), column("Đơn vị", null)),
            List.of(row("1", LONG, "Công an xã"), row("2", LONG, "Phòng Văn hóa - Xã hội")));
    List<Integer> widths = new ColumnWidths(PAGE, 13).of(table);

    assertThat(widths.get(1)).isGreaterThan(widths.get(2));
    assertThat(widths.get(2)).isGreaterThan(widths.get(0));
    assertThat(widths.get(0)).isGreaterThan(TextWidth.twips("STT", Face.BOLD, 13) + 216);
  }

  @Test
  void nothingBreaksWhereThereIsRoom() {
    NumberedColumn running = new NumberedColumn(cell("TT"), null, Align.UNSAID, true, false);
    List<Integer> widths = widths(running, column("Tên thôn", null), column("Số hộ", null));

    assertThat(widths.get(0)).isEqualTo(TextWidth.twips("TT", Face.BOLD, 13) + 216 + 40);
    assertThat(widths.get(2)).isGreaterThan(TextWidth.twips("Số hộ", Face.BOLD, 13) + 216);
    assertThat(widths.get(1)).isGreaterThan(widths.get(2));
  }

  @Test
  void aSmallTableMayHaveRaggedRows() {
    List<List<List<Run>>> rows = List.of(List.of(cell("Tháng"), cell("Việc")), List.of(cell("1")));

    assertThat(new ColumnWidths(PAGE, 13).ofGrid(rows)).hasSize(2);
  }

  private static List<Integer> widths(NumberedColumn... columns) {
    return new ColumnWidths(PAGE, 13).of(new Table(List.of(), List.of(columns), List.of()));
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static NumberedColumn column(String title, Width width) {
    return new NumberedColumn(cell(title), width, Align.UNSAID, false, false);
  }

  private static NumberedRow row(String... cells) {
    return new NumberedRow(
        RowKind.CELLS, Stream.of(cells).map(c -> List.of(SamplePlan.paragraph(c))).toList());
  }

  private static List<Run> cell(String text) {
    return List.of(Run.of(text));
  }
}
