package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Text;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

class TextParserTest {
  private final Diagnostics out = new Diagnostics();
  private final TextParser parser = new TextParser(new Findings(out));

  @Test
  void aBlankLineBeginsAParagraphAndALineBreakIsABlank() {
    assertText("một\nhai  \nba\n\nbốn", "¶ một hai ba\n¶ bốn");
  }

  @Test
  void listsKeepTheirMarksAndDepth() {
    assertText(
        "Gồm:\n- một\n  tiếp\n  + hai\n  + ba\n- bốn\n+ năm",
        "¶ Gồm:\n- một tiếp\n  + hai\n  + ba\n- bốn\n+ năm");
  }

  @Test
  void anItemMayHaveSeveralParagraphs() {
    assertText("- một\n\n  hai\n\n- ba", "- một ¶ hai\n- ba");
  }

  @Test
  void boldAndItalicAreWrittenWithStars() {
    assertText(
        "a **b *c* d** *e* ***f***",
        "¶ a <b>b </b><b><i>c</i></b><b> d</b> <i>e</i> <b><i>f</i></b>");
  }

  @Test
  void aPipeTableIsAGrid() {
    assertText(
        "| a | **b** |\n|---|:-:|\n| 1 | ${nam} |\n\nsau", "| a | <b>b</b>\n| 1 | {nam}\n¶ sau");
  }

  @Test
  void insertionsAreTakenOutOfTheWords() {
    assertText(
        "Ở ${dia_ban}: ${gia_tri.nan_nhan}%, *${dan_chieu('mt1-ct2')}*, ${don_vi('vhxh')}.",
        "¶ Ở {dia_ban}: {gia_tri.nan_nhan}%, <i>{->mt1-ct2}</i>, {unit vhxh}.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ten_bien và __x__ _y_",
        "R&D &amp; &lt; &#35;",
        "a < b > c <5 <= 3 <->",
        "2 * 3 * 4",
        "5$ và $x, {y}",
        "[ghi chú] (xem) !",
        "\"trích\" 'dẫn' – — …",
        "#khẩu hiệu",
        "1.400 người; 1) không, 2026.",
        "-5 độ, +84",
        "2026 – 2030",
        "–",
        "C:\\thư mục",
        "-",
        "*",
        "5"
      })
  void plainSignsArePlain(String typed) {
    assertText(typed, "¶ " + typed);
  }

  @Test
  void indentedTextIsText() {
    assertText("một\n\n      hai", "¶ một\n¶ hai");
  }

  @Test
  void aBackslashMakesASignPlain() {
    assertText("1\\. \\*a\\* \\${nam} \\- \\# \\`x\\` \\<b>", "¶ 1. *a* ${nam} - # `x` <b>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      value = {
        "một~~# Hai¦4:1 MARKDOWN_NOT_SUPPORTED # Hai",
        "một~---~hai¦2:1 MARKDOWN_NOT_SUPPORTED một",
        "- một~~1. hai¦4:1 MARKDOWN_NOT_SUPPORTED 1. hai",
        "một~~* hai~* ba¦4:1 MARKDOWN_NOT_SUPPORTED * hai",
        "một~~> hai¦4:1 MARKDOWN_NOT_SUPPORTED > hai",
        "một~~***~~hai¦4:1 MARKDOWN_NOT_SUPPORTED ***",
        "một `hai` ba¦2:5 MARKDOWN_NOT_SUPPORTED `hai`",
        "một~```~hai¦3:1 MARKDOWN_NOT_SUPPORTED ```",
        "một <b>hai¦2:5 MARKDOWN_NOT_SUPPORTED <b>",
        "<div>~một¦2:1 MARKDOWN_NOT_SUPPORTED <div>",
        "một <!-- hai -->¦2:5 MARKDOWN_NOT_SUPPORTED <!-- hai -->",
        "một <https://x.vn>¦2:5 MARKDOWN_NOT_SUPPORTED <https://x.vn>",
        "một [hai](x) ba¦2:5 MARKDOWN_NOT_SUPPORTED [hai](x)",
        "một ![hai](x)¦2:5 MARKDOWN_NOT_SUPPORTED ![hai](x)",
        "[a]: b¦2:1 MARKDOWN_NOT_SUPPORTED [a]: b",
        "một\\~hai¦2:4 MARKDOWN_NOT_SUPPORTED \\",
        "- một~       - hai¦3:8 MARKDOWN_NOT_SUPPORTED - hai",
        "| a | b |~|---|---|~| 1 |~| 1 | 2 | 3 |¦4:1 RAGGED_ROW | 1 |;5:1 RAGGED_ROW | 1 | 2 | 3 |",
        "| a |~|---|~| 1 |~Nguồn: a | b¦5:1 RAGGED_ROW Nguồn: a | b",
        "• một~• hai¦2:1 MARKDOWN_NOT_SUPPORTED • một;3:1 MARKDOWN_NOT_SUPPORTED • hai",
        "– một~– hai¦2:1 MARKDOWN_NOT_SUPPORTED – một",
        "một ${hai¦2:5 BAD_INSERTION ${hai",
        "một ${a b}¦2:5 BAD_INSERTION ${a b}",
        "một ${a.b.c} ${}¦2:5 BAD_INSERTION ${a.b.c};2:14 BAD_INSERTION ${}",
        "${dan_chieu(\"a\")}¦2:1 BAD_INSERTION ${dan_chieu(\"a\")}",
        "${dan_chieu(a)}¦2:1 BAD_INSERTION ${dan_chieu(a)}",
        "${x('a')}¦2:1 BAD_INSERTION ${x('a')}",
        "${1+1}¦2:1 BAD_INSERTION ${1+1}",
        "${a?upper}¦2:1 BAD_INSERTION ${a?upper}",
        "**${a${b}}**¦2:3 BAD_INSERTION ${a"
      })
  void whatIsNotSupportedIsReportedAtItsPlace(String typed, String expected) {
    parser.text(scalar(typed.replace('~', '\n')));
    assertThat(Shown.findings(out)).containsExactly(expected.split(";"));
  }

  @Test
  void placesAreRightInsideABlockScalar() {
    SourceFile file = SourceFile.of("a.yaml", "x: |\n  một *hai*\n\n  - ba ${bốn}\n    `năm`\n");
    Node.Scalar scalar =
        new Node.Scalar(
            "một *hai*\n\n- ba ${bốn}\n  `năm`\n", new Span(file, 3, file.text().length()));
    Text text = parser.text(scalar);
    assertThat(Shown.findings(out))
        .containsExactly("4:8 BAD_INSERTION ${bốn}", "5:5 MARKDOWN_NOT_SUPPORTED `năm`");
    Inline italic = ((Text.Paragraph) text.passages().get(0)).line().inlines().get(1);
    assertThat(italic.span().text()).isEqualTo("hai");
    assertThat(italic.span().from().column()).isEqualTo(8);
  }

  @Test
  void placesAreRightInsideQuotes() {
    String raw = "\"a \\\"b\\\"\\n\\n\\u0041 ${x y}\"";
    SourceFile file = SourceFile.of("a.yaml", raw);
    parser.text(new Node.Scalar("a \"b\"\n\nA ${x y}", new Span(file, 0, raw.length())));
    assertThat(Shown.findings(out)).containsExactly("1:20 BAD_INSERTION ${x y}");
  }

  @Test
  void aLineIsOneParagraph() {
    assertThat(Shown.line(parser.line(scalar("Mục *tiêu*\n${nam}"))))
        .isEqualTo("Mục <i>tiêu</i> {nam}");
    assertThat(out.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "một~~hai¦4:1 MARKDOWN_NOT_SUPPORTED hai¦một",
        "- một¦2:1 MARKDOWN_NOT_SUPPORTED - một¦một",
        "1. một¦2:1 MARKDOWN_NOT_SUPPORTED 1. một¦một",
        "# một¦2:1 MARKDOWN_NOT_SUPPORTED # một¦một"
      })
  void aLineHoldsNothingElse(String typed, String expected, String words) {
    Line line = parser.line(scalar(typed.replace('~', '\n')));
    assertThat(Shown.findings(out)).containsExactly(expected);
    assertThat(Shown.line(line)).isEqualTo(words);
  }

  @Test
  void linesStandForThemselves() {
    List<Line> lines = parser.lines(scalar("một ${nam}\n\n hai\n"));
    assertThat(lines).extracting(Shown::line).containsExactly("một {nam}", "hai");
    assertThat(lines.get(1).span().text()).isEqualTo("hai");
  }

  @Test
  void nothingTypedIsAnEmptyText() {
    assertThat(parser.text(scalar("")).isEmpty()).isTrue();
    assertThat(parser.text(scalar("\n\n")).isEmpty()).isTrue();
    assertThat(parser.line(scalar("")).isEmpty()).isTrue();
    assertThat(parser.lines(scalar(""))).isEmpty();
  }

  private void assertText(String typed, String expected) {
    assertThat(Shown.text(parser.text(scalar(typed)))).isEqualTo(expected);
    assertThat(out.list()).isEmpty();
  }

  private static Node.Scalar scalar(String value) {
    SourceFile file = SourceFile.of("a.yaml", "|\n" + value);
    return new Node.Scalar(value, new Span(file, 0, value.length() + 2));
  }
}
