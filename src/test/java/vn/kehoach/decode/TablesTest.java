package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Column;
import vn.kehoach.plan.Column.Align;
import vn.kehoach.plan.Column.Width;
import vn.kehoach.plan.Row;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.MemoryWorkspace;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Tables that are typed out, made by the tool, or read from a file. */
class TablesTest {

  @Test
  void columnsHaveTitlesAndALook() {
    Block.Table table =
        sound(
                """
                - bang:
                    tieu_de: Bảng *một*
                    cot:
                      - Việc
                      - {tieu_de: TT, stt: true, rong: 8%, can: giua}
                      - {tieu_de: Tiền, tong: true, kieu: so, rong: "25,5mm", can: phai}
                    hang:
                      - [a, "1.234,5"]
                      - {nhom: Nhóm **hai**}
                      - ["b\\n\\nc", ""]
                      - {o: [d, [e, f]], id: r}
                  id: x
                """)
            .block();
    assertThat(table.id()).isEqualTo("x");
    assertThat(Shown.line(table.title())).isEqualTo("Bảng <i>một</i>");
    assertThat(table.columns()).extracting(Column::running).containsExactly(false, true, false);
    assertThat(table.columns())
        .extracting(Column::align)
        .containsExactly(Align.UNSAID, Align.CENTER, Align.RIGHT);
    assertThat(table.columns())
        .extracting(Column::width)
        .containsExactly(null, new Width(8, true), new Width(25.5, false));
    assertThat(table.columns().get(2).summed()).isTrue();
    assertThat(table.columns().get(2).numeric()).isTrue();
    assertThat(shown(table))
        .containsExactly("¶ a | ¶ 1.234,5", "Nhóm <b>hai</b>", "¶ b\n¶ c | ", "¶ d | ¶ e\n¶ f");
  }

  @Test
  void theToolMakesTheTableOfDuties() {
    Block block = sound("- bang: {tu_dong: phan_cong, tieu_de: a}\n").block();
    assertThat(block).isInstanceOf(Block.DutyTable.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "{hang: [[a]]}¦2:9 MISSING_KEY {hang: [[a]]}",
        "{cot: [a, b], hang: [[c]]}¦2:30 RAGGED_ROW [c]",
        "{cot: [a, {tieu_de: b, stt: true}], hang: [[c, d]]}¦2:52 RAGGED_ROW [c, d]",
        "{cot: [a], hang: [b]}¦2:27 WRONG_SHAPE b",
        "{cot: [a], hang: [[{b: c}]]}¦2:28 WRONG_SHAPE {b: c}",
        "{cot: [a], hang: [{nhóm: b}]}¦2:28 UNKNOWN_KEY nhóm;2:27 MISSING_KEY {nhóm: b}",
        "{cot: [a], hang: [{o: b}]}¦2:31 WRONG_SHAPE b",
        "{cot: [a], hang: [{o: [b], nhom: c}]}¦2:36 NOT_TOGETHER nhom",
        "{cot: [[a]]}¦2:16 WRONG_SHAPE [a]",
        "{cot: [{ten: a}]}¦2:17 UNKNOWN_KEY ten",
        "{cot: [{tieu_de: a, rong: 30}]}¦2:35 WRONG_VALUE 30",
        "{cot: [{tieu_de: a, rong: 0%}]}¦2:35 WRONG_VALUE 0%",
        "{cot: [{tieu_de: a, rong: 101%}]}¦2:35 WRONG_VALUE 101%",
        "{cot: [{tieu_de: a, rong: 999mm}]}¦2:35 WRONG_VALUE 999mm",
        "{cot: [{tieu_de: a, can: trái}]}¦2:34 WRONG_VALUE trái",
        "{cot: [{tieu_de: a, kieu: chữ}]}¦2:35 WRONG_VALUE chữ",
        "{cot: [{tieu_de: a, stt: 1}]}¦2:34 WRONG_VALUE 1",
        "{cot: [a], hang: [[b]], tu: c.csv}¦2:37 FILE_NOT_FOUND c.csv;2:20 NOT_TOGETHER hang",
        "{tu_dong: nhiem_vu}¦2:19 WRONG_VALUE nhiem_vu",
        "{tu_dong: phan_cong, cot: [a]}¦2:30 NOT_TOGETHER cot",
        "[a]¦2:9 WRONG_SHAPE [a]"
      })
  void faultsAreToldWithTheirPlace(String typed, String expected) {
    Decoded decoded = Decoded.blocks("- bang: " + typed + "\n");
    assertThat(decoded.findings()).containsExactlyInAnyOrder(expected.split(";"));
  }

  @Test
  void aFileGivesColumnsAndRows() {
    Block.Table table = fromFile("Việc,Đơn vị\r\n\"a, \"\"b\"\"\",*c*\r\n\r\n\"d\n\ne\",\r\n", "");
    assertThat(table.columns())
        .extracting(c -> Shown.line(c.title()))
        .containsExactly("Việc", "Đơn vị");
    assertThat(shown(table)).containsExactly("¶ a, \"b\" | ¶ <i>c</i>", "¶ d\n¶ e | ");
  }

  @Test
  void typedColumnsTakeThePlaceOfTheFilesHead() {
    Block.Table table =
        fromFile("\uFEFFViệc;Tiền\na;1,5\n", ", cot: [{tieu_de: TT, stt: true}, X, {tieu_de: Y}]");
    assertThat(table.columns())
        .extracting(c -> Shown.line(c.title()))
        .containsExactly("TT", "X", "Y");
    assertThat(shown(table)).containsExactly("¶ a | ¶ 1,5");
  }

  private static Block.Table fromFile(String csv, String more) {
    MemoryWorkspace files = new MemoryWorkspace().with("/ke-hoach/so-lieu/a.csv", csv);
    Decoded decoded = Decoded.plan("noi_dung: [bang: {tu: so-lieu/a.csv" + more + "}]", files);
    assertThat(decoded.findings()).isEmpty();
    return decoded.block();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "a,b~c¦a.csv 2:1 RAGGED_ROW c",
        "a,b~c,d,e¦a.csv 2:1 RAGGED_ROW c,d,e",
        "a,b~c,${x¦a.csv 2:3 BAD_INSERTION ${x",
        "a,b~\"c\"\"\",\"d `e`\"¦a.csv 2:10 MARKDOWN_NOT_SUPPORTED `e`",
        "a,b~\"c,d¦a.csv 2:1 BAD_TABLE_FILE \";a.csv 2:2 RAGGED_ROW c,d",
        "a,b~\"c\" d,e¦a.csv 2:4 BAD_TABLE_FILE  d",
        "a,b~c,\u0007d¦a.csv 2:3 FORBIDDEN_CHARACTER",
        "~~¦a.csv 1:1 BAD_TABLE_FILE"
      })
  void faultsOfAFileAreToldInTheFile(String csv, String expected) {
    MemoryWorkspace files = new MemoryWorkspace().with("/ke-hoach/a.csv", csv.replace('~', '\n'));
    Decoded decoded = Decoded.plan("noi_dung: [bang: {tu: a.csv}]", files);
    assertThat(
            decoded.out().list().stream()
                .map(f -> (f.span().file().name() + " " + Shown.finding(f)).trim()))
        .containsExactly(expected.split(";"));
  }

  @Test
  void aFileMustBeUtf8AndNotTooLarge() {
    MemoryWorkspace files =
        new MemoryWorkspace()
            .with("/ke-hoach/a.csv", new byte[] {'a', '\n', (byte) 0xff})
            .with("/ke-hoach/b.csv", "a\n".repeat(3_000_000));
    assertThat(Decoded.plan("noi_dung: [bang: {tu: a.csv}]", files).findings())
        .containsExactly("2:1 NOT_UTF8 ");
    assertThat(Decoded.plan("noi_dung: [bang: {tu: b.csv}]", files).findings())
        .containsExactly("1:1 FILE_TOO_LARGE ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.csv",
        "x/../../a.csv",
        "x/..",
        "/etc/passwd",
        "\\\\may\\a.csv",
        "x\\a.csv",
        "C:/a.csv",
        "c:a.csv",
        "//may/a.csv"
      })
  void aPathStaysBelowItsFolder(String path) {
    MemoryWorkspace files =
        new MemoryWorkspace().with("/a.csv", "a").with("/etc/passwd", "a").with("/ke-hoach/b", "a");
    Decoded decoded = Decoded.plan("noi_dung: [bang: {tu: '" + path + "'}]", files);
    assertThat(decoded.out().list())
        .extracting(f -> f.code().name())
        .containsExactly("PATH_OUTSIDE");
  }

  @Test
  void aLinkStaysBelowItsFolder(@TempDir Path top) throws IOException {
    Path folder = Files.createDirectory(top.resolve("ke-hoach"));
    Files.writeString(top.resolve("ngoai.csv"), "a", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("trong.csv"), "a", StandardCharsets.UTF_8);
    Files.createSymbolicLink(folder.resolve("ra.csv"), top.resolve("ngoai.csv"));
    Files.createSymbolicLink(folder.resolve("vao.csv"), folder.resolve("trong.csv"));
    Files.createSymbolicLink(folder.resolve("len"), top);
    Diagnostics out = new Diagnostics();
    TableFiles tables = new TableFiles(new DiskWorkspace(), f -> folder);
    Span place = new Span(SourceFile.of("plans/a.yaml", "tu"), 0, 2);
    assertThat(tables.rows("trong.csv", place, out)).isPresent();
    assertThat(tables.rows("vao.csv", place, out)).isPresent();
    assertThat(out.list()).isEmpty();
    assertThat(tables.rows("ra.csv", place, out)).isEmpty();
    assertThat(tables.rows("len/ngoai.csv", place, out)).isEmpty();
    assertThat(out.list()).extracting(f -> f.code().name()).containsOnly("PATH_OUTSIDE");
  }

  @Test
  void aFileIsNamedAsSeenFromThePlan() {
    Diagnostics out = new Diagnostics();
    MemoryWorkspace files = new MemoryWorkspace().with("/ke-hoach/so/a.csv", "a");
    Span place = new Span(SourceFile.of("plans/ke-sat/a.yaml", "tu"), 0, 2);
    Node.Sequence rows =
        new TableFiles(files, f -> Path.of("/ke-hoach")).rows("so/a.csv", place, out).orElseThrow();
    assertThat(rows.span().file().name()).isEqualTo("plans/ke-sat/so/a.csv");
  }

  private static List<String> shown(Block.Table table) {
    return table.rows().stream().map(TablesTest::shown).toList();
  }

  private static String shown(Row row) {
    return row instanceof Row.Group group
        ? Shown.line(group.title())
        : ((Row.Cells) row).cells().stream().map(Shown::text).collect(Collectors.joining(" | "));
  }

  private static Decoded sound(String yaml) {
    Decoded decoded = Decoded.blocks(yaml);
    assertThat(decoded.findings()).isEmpty();
    return decoded;
  }
}
