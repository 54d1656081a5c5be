package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.number.Sample.clause;
import static vn.kehoach.number.Sample.line;
import static vn.kehoach.number.Sample.objective;
import static vn.kehoach.number.Sample.prose;
import static vn.kehoach.number.Sample.runIn;
import static vn.kehoach.number.Sample.section;
import static vn.kehoach.number.Sample.span;
import static vn.kehoach.number.Sample.target;
import static vn.kehoach.number.Sample.text;
import static vn.kehoach.number.Sample.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.Cycle;
import vn.kehoach.plan.Block.DayMonth;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Row;
import vn.kehoach.plan.UnitReference;

class NumberedPrinterTest {

  @Test
  void aWholePlan() {
    Block goals =
        section(
            "Mục tiêu",
            section("Chung", prose("chữ ".repeat(30), "- gạch")),
            objective("Kinh tế", target("t1", "Đạt ${gia_tri}%", "5"), target("t2", "x", "1")),
            objective("Y tế", target("t3", "y")));
    Block units =
        section(
            "Tổ chức",
            unit("A", List.of(prose("- việc")), List.of(unit("B", List.of())), "t2", "t1 (p)"),
            unit("C", List.of(), "t3"),
            runIn("Nối", prose("liền")),
            clause("Khoản"));
    Sample plan = Sample.of(goals, units).appendix("p", new Block.PageBreak("", span()));
    plan.subject.add(line("Về ${dia_ban}"));
    plan.bases.add(line("Căn cứ"));
    plan.opening = text("${co_quan} ban hành");
    plan.closing = text("Hết");
    assertThat(print(plan))
        .isEqualTo(
            """
            Về xã Kẻ Sặt
            Căn cứ
            Ủy ban nhân dân xã Kẻ Sặt ban hành
            I. Mục tiêu
              1. Chung
                %s…
                - gạch
              2. Mục tiêu 1: Kinh tế
                Chỉ tiêu 1: Đạt 5%%
                Chỉ tiêu 2: x
              3. Mục tiêu 2: Y tế
                Chỉ tiêu: y
            II. Tổ chức
              1. Phòng A
                - việc
                - Theo dõi: chỉ tiêu 1 (p), chỉ tiêu 2 của mục tiêu 1
                1.1. Phòng B
              2. Phòng C
                Theo dõi: chỉ tiêu của mục tiêu 2
              3. Nối | liền
              4. Khoản
            Hết

            Phụ lục: Biểu
              (ngắt trang)
            """
                .formatted("chữ ".repeat(20)));
  }

  @Test
  void tablesAndReports() {
    List<Column> columns =
        List.of(
            new Column(line("STT"), null, Align.UNSAID, true, false, false),
            new Column(line("Việc"), null, Align.UNSAID, false, false, false));
    Row row = new Row.Cells(List.of(text("a", "- b")), span());
    Row group = new Row.Group(line("Nhóm"), span());
    Block table = new Block.Table("", line("kê"), columns, List.of(group, row), span());
    UnitReference unit = new UnitReference("", "Phòng A", span());
    Block report = new Block.Report("", Cycle.YEARLY, new DayMonth(1, 12), unit, null, span());
    assertThat(print(Sample.of(table, report)))
        .isEqualTo(
            """
            Bảng kê:
              STT | Việc
              Nhóm
              1 | a / - b
            Báo cáo: hang_nam, trước 1/12, gửi Phòng A
            """);
  }

  @Test
  void aBlockWithoutNumberStandsAlone() {
    assertThat(print(Sample.of(section("a", Sample.bare())))).isEqualTo("a\n");
  }

  private static String print(Sample plan) {
    return new NumberedPrinter().print(plan.number());
  }
}
