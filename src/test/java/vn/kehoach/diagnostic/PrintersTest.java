package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

class PrintersTest {
  private static final Messages VI = Messages.of("vi");
  private static final SourceFile FILE =
      SourceFile.of("kế hoạch.yaml", "so: 5\ntrích_yeu: ế\u0301 x\nso: 6\n");
  private static final Diagnostic TWICE =
      new Diagnostic(
          Code.DUPLICATE_KEY,
          Severity.ERROR,
          new Span(FILE, FILE.text().indexOf("so: 6"), FILE.text().indexOf("so: 6") + 2),
          List.of("so"),
          List.of(Related.of(new Span(FILE, 0, 2), "related.first", "so")));

  @Test
  void peopleSeeTheLineTheMarkTheOtherPlaceAndTheRemedy() {
    assertThat(new HumanPrinter(VI).print(List.of(TWICE)))
        .isEqualTo(
            """
            kế hoạch.yaml:3:1: lỗi[KH102]: Khóa “so” viết hai lần trong cùng một nhóm.
              |
            3 | so: 6
              | ^^
              kế hoạch.yaml:1:1: “so” xuất hiện lần đầu ở đây
              |
            1 | so: 5
              | ^^
              = gợi ý: Giữ lại một chỗ, xóa chỗ kia hoặc gộp hai giá trị lại.

            1 lỗi
            """);
  }

  @Test
  void theMarkStandsUnderTheLetterWhateverItsAccents() {
    int x = FILE.text().indexOf(" x") + 1;
    Diagnostic finding =
        new Diagnostic(
            Code.FILE_EMPTY, Severity.ERROR, new Span(FILE, x, x + 1), List.of(), List.of());
    assertThat(new HumanPrinter(VI).print(List.of(finding)))
        .contains("2 | trích_yeu: ế\u0301 x\n  |              ^\n");
  }

  @Test
  void aFileWithoutTextIsNamedAlone() {
    Diagnostic missing =
        new Diagnostic(
            Code.FILE_NOT_FOUND, Severity.ERROR, Span.ofFile("a.yaml"), List.of("a"), List.of());
    assertThat(new ShortPrinter(VI).print(List.of(missing)))
        .isEqualTo("a.yaml: lỗi[KH001]: Không tìm thấy tệp “a”.\n");
  }

  @Test
  void whatIsQuotedCannotMoveTheTerminal() {
    Diagnostic hostile =
        new Diagnostic(
            Code.FILE_NOT_FOUND,
            Severity.ERROR,
            Span.ofFile("a\u001b[2J.yaml"),
            List.of("\u001b[31m\r\n\u202ex"),
            List.of());
    for (DiagnosticPrinter printer :
        List.of(new HumanPrinter(VI), new ShortPrinter(VI), new GithubPrinter(VI))) {
      assertThat(printer.print(List.of(hostile))).doesNotContain("\u001b", "\r", "\u202e");
    }
  }

  @Test
  void jsonSaysAllThereIs() {
    assertThat(new JsonPrinter(VI).print(List.of(TWICE)))
        .contains(
            "\"code\" : \"KH102\"",
            "\"severity\" : \"error\"",
            "\"file\" : \"kế hoạch.yaml\"",
            "\"line\" : 3",
            "\"endColumn\" : 3",
            "\"related\"",
            "\"hint\"");
  }

  @Test
  void nothingFoundIsSaidInEveryFormat() {
    assertThat(new HumanPrinter(VI).print(List.of())).isEmpty();
    assertThat(new ShortPrinter(VI).print(List.of())).isEmpty();
    assertThat(new GithubPrinter(VI).print(List.of())).isEmpty();
    assertThat(new JsonPrinter(VI).print(List.of()).strip()).matches("\\[\\s*\\]");
    assertThat(new SarifPrinter(VI).print(List.of())).contains("\"results\"", "\"2.1.0\"");
  }

  @Test
  void aRunnersLineEscapesItsMarks() {
    Diagnostic finding =
        new Diagnostic(
            Code.FILE_NOT_FOUND,
            Severity.WARNING,
            Span.ofFile("a,b:c%"),
            List.of("100%"),
            List.of());
    assertThat(new GithubPrinter(VI).print(List.of(finding)))
        .startsWith("::warning file=a%2Cb%3Ac%25,line=1,col=1,title=KH001::")
        .contains("100%25");
  }
}
