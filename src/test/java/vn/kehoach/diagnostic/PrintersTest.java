package vn.kehoach.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

class PrintersTest {
  private static final Function<Code, Optional<String>> NAMES =
      code -> Optional.of("ten-" + code.id());
  private static final Messages VIETNAMESE = Messages.of("vi");
  private static final Messages ENGLISH = Messages.of("en");
  private static final SourceFile PLAN =
      SourceFile.of("xã Kẻ Sặt/kế hoạch.yaml", "so: 5\nngay: 5/2026\nso: 6\nmo_dau: xin chào\n");

  private final List<Diagnostic> twice = List.of(duplicate());

  @Test
  void peopleSeeTheLineThePlaceTheOtherPlaceAndTheRemedy() {
    assertThat(new HumanPrinter(VIETNAMESE).print(twice))
        .isEqualTo(
            """
            xã Kẻ Sặt/kế hoạch.yaml:3:1: lỗi[KH102]: Khóa “so” viết hai lần trong cùng một nhóm.
              |
            3 | so: 6
              | ^^
              = xã Kẻ Sặt/kế hoạch.yaml:1:1: “so” xuất hiện lần đầu ở đây
            1 | so: 5
              | --
              = gợi ý: Giữ lại một chỗ, xóa chỗ kia hoặc gộp hai giá trị lại.

            1 lỗi
            """);
  }

  @Test
  void countsNameTheSeveritiesThatOccur() {
    Diagnostic warning = finding(Severity.WARNING, PLAN, 0, 2);
    Diagnostic note = finding(Severity.NOTE, PLAN, 0, 2);
    List<Diagnostic> findings = List.of(duplicate(), warning, warning, note);
    assertThat(new HumanPrinter(ENGLISH).print(findings))
        .endsWith("\n1 error, 2 warnings, 1 note\n");
    assertThat(new HumanPrinter(VIETNAMESE).print(findings))
        .endsWith("\n1 lỗi, 2 cảnh báo, 1 ghi chú\n");
    assertThat(new HumanPrinter(ENGLISH).print(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ngày: →năm←#ngày: năm#      ^^^",
        "Hx\u0323\u0302i →xx\u0303←!#Hx\u0323\u0302i xx\u0303!#    ^^",
        "漢字 →字←.#漢字 字.#     ^^",
        "😀→x←#😀x#  ^",
        "a\t→b\tc←d#a   b   cd#    ^^^^^",
        "→\t←x#    x#^^^^",
        "a→←#a# ^",
        "\u001B[2J→\u202Ex←\u007F#␛[2J<U+202E>x<U+007F>#    ^^^^^^^^^",
      })
  void theMarksStandUnderThePlace(String line, String shown, String marks) {
    int start = line.indexOf('→');
    int end = line.indexOf('←') - 1;
    SourceFile file = SourceFile.of("a.yaml", "x: y\n" + line.replaceAll("[→←]", "") + "\r\nz");
    Excerpt excerpt = new Excerpt(new Span(file, 5 + start, 5 + end), '^');
    assertThat(excerpt.line(3)).isEqualTo("  2 | " + shown);
    assertThat(excerpt.marks(3)).isEqualTo("    | " + marks);
  }

  @Test
  void aPlaceOverSeveralLinesIsMarkedOnItsFirst() {
    Excerpt excerpt = new Excerpt(new Span(PLAN, 4, 16), '^');
    assertThat(excerpt.line(1)).isEqualTo("1 | so: 5");
    assertThat(excerpt.marks(1)).isEqualTo("  |     ^");
  }

  @Test
  void ofAVeryLongLineOnlyThePartAroundThePlaceIsShown() {
    SourceFile file = SourceFile.of("a", "x".repeat(1000) + "SAI" + "y".repeat(1_000_000));
    Excerpt excerpt = new Excerpt(new Span(file, 1000, 1003), '^');
    assertThat(excerpt.line(1)).startsWith("1 | …xxx").contains("xSAIy").endsWith("yyy…");
    assertThat(excerpt.line(1).length()).isLessThan(180);
    assertThat(excerpt.line(1).indexOf("SAI")).isEqualTo(excerpt.marks(1).indexOf("^^^"));
  }

  @Test
  void nothingThatIsQuotedReachesTheTerminalAsACommand() {
    Diagnostics all = new Diagnostics();
    SourceFile file = SourceFile.of("a\u001B[31m.yaml", "\u001B]0;x\u0007: 1\n");
    all.report(Code.SYNTAX, new Span(file, 0, 5), "\u001B[31m\n\u0085\u202E");
    for (DiagnosticPrinter printer :
        List.of(
            new HumanPrinter(ENGLISH),
            new ShortPrinter(ENGLISH),
            new JsonPrinter(ENGLISH, NAMES))) {
      assertThat(printer.print(all.list())).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }
    assertThat(new ShortPrinter(ENGLISH).print(all.list())).hasLineCount(1);
  }

  @Test
  void coloursComeOnlyWhenToldSo() {
    assertThat(new HumanPrinter(ENGLISH).print(twice)).doesNotContain("\u001B");
    assertThat(new HumanPrinter(ENGLISH, true).print(twice))
        .contains("\u001B[1;31merror[KH102]\u001B[0m");
  }

  @Test
  void theShortFormIsALineAFinding() {
    assertThat(new ShortPrinter(ENGLISH).print(twice))
        .isEqualTo(
            "xã Kẻ Sặt/kế hoạch.yaml:3:1: error[KH102]:"
                + " The key “so” is given twice in one group.\n");
  }

  @Test
  void aFindingAboutAFileNamesNoLine() {
    Diagnostics all = new Diagnostics();
    all.report(Code.FILE_NOT_FOUND, Span.ofFile("a.yaml"), "a.yaml");
    assertThat(new ShortPrinter(ENGLISH).print(all.list()))
        .isEqualTo("a.yaml: error[KH001]: The file “a.yaml” is not there.\n");
    assertThat(new HumanPrinter(ENGLISH).print(all.list())).doesNotContain("|");
    assertThat(new GithubPrinter(ENGLISH).print(all.list())).startsWith("::error file=a.yaml,t");
  }

  @Test
  void peopleSeeTheFirstHundredOfAKindAndHowManyMoreThereAre() throws IOException {
    SourceFile file = SourceFile.of("a.yaml", "x".repeat(300));
    Diagnostics all = new Diagnostics();
    for (int i = 0; i < 250; i++) {
      all.report(Code.TAB, new Span(file, i, i + 1));
    }
    all.report(Code.SYNTAX, new Span(file, 299, 300), "x");
    String text = new ShortPrinter(VIETNAMESE).print(all.list());
    assertThat(text.lines()).hasSize(102).filteredOn(line -> line.contains("KH101")).hasSize(1);
    assertThat(text)
        .endsWith(
            "a.yaml:1:101: ghi chú[KH011]: Còn 150 chỗ nữa như "
                + Code.TAB.id()
                + " ở tệp này; chỉ nêu 100 chỗ đầu tiên.\n");
    assertThat(new HumanPrinter(VIETNAMESE).print(all.list())).endsWith("\n251 lỗi\n");
    assertThat(values(new JsonPrinter(ENGLISH, NAMES).print(all.list())))
        .filteredOn(value -> value.equals("code=" + Code.TAB.id()))
        .hasSize(250);
  }

  @Test
  void nothingFoundIsSaidInEveryFormat() {
    assertThat(new HumanPrinter(ENGLISH).print(List.of())).isEmpty();
    assertThat(new ShortPrinter(ENGLISH).print(List.of())).isEmpty();
    assertThat(new GithubPrinter(ENGLISH).print(List.of())).isEmpty();
    assertThat(new JsonPrinter(ENGLISH, NAMES).print(List.of())).matches("\\[\\s*\\]\\s*");
    assertThat(new SarifPrinter(ENGLISH, NAMES).print(List.of()))
        .contains("\"results\"", "\"2.1.0\"");
  }

  @Test
  void githubSeesItsOwnSignsEscaped() {
    Diagnostics all = new Diagnostics();
    all.report(Code.FILE_NOT_FOUND, Span.ofFile("./a,b:c%.yaml"), "100%");
    assertThat(new GithubPrinter(ENGLISH).print(all.list()))
        .startsWith("::error file=a%2Cb%3Ac%25.yaml,title=KH001::")
        .contains("100%25");
  }

  @Test
  void githubReadsOneLineAFinding() {
    assertThat(new GithubPrinter(ENGLISH).print(twice))
        .isEqualTo(
            "::error file=xã Kẻ Sặt/kế hoạch.yaml,line=3,col=1,title=KH102::The key “so” is given"
                + " twice in one group.%0AKeep one, and delete the other or join the two values.\n");
  }

  @Test
  void jsonHoldsEverything() throws IOException {
    String json = new JsonPrinter(ENGLISH, NAMES).print(twice);
    assertThat(values(json))
        .containsExactly(
            "code=KH102",
            "name=ten-KH102",
            "severity=error",
            "message=The key “so” is given twice in one group.",
            "hint=Keep one, and delete the other or join the two values.",
            "file=xã Kẻ Sặt/kế hoạch.yaml",
            "line=3",
            "column=1",
            "endLine=3",
            "endColumn=3",
            "message=“so” stands here first",
            "file=xã Kẻ Sặt/kế hoạch.yaml",
            "line=1",
            "column=1",
            "endLine=1",
            "endColumn=3");
    assertThat(new JsonPrinter(ENGLISH, NAMES).print(List.of())).isEqualToIgnoringWhitespace("[]");
  }

  @Test
  void sarifNamesRulesPlacesAndFiles() throws IOException {
    String json = new SarifPrinter(ENGLISH, NAMES).print(twice);
    assertThat(values(json))
        .contains(
            "version=2.1.0",
            "name=kehoach",
            "columnKind=unicodeCodePoints",
            "id=KH102",
            "name=ten-KH102")
        .contains("ruleId=KH102", "ruleIndex=0", "level=error", "startLine=3", "endColumn=3")
        .contains("uri=x%C3%A3%20K%E1%BA%BB%20S%E1%BA%B7t/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml");
  }

  @ParameterizedTest
  @CsvSource({
    "C:/a b/x.yaml, file:///C:/a%20b/x.yaml",
    "/a/x.yaml, file:///a/x.yaml",
    "a:b.yaml, ./a:b.yaml",
    "../co-quan.yaml, ../co-quan.yaml",
    "100%.yaml, 100%25.yaml",
  })
  void sarifNamesFilesByTheirUri(String name, String uri) throws IOException {
    SourceFile file = SourceFile.of(name, "x");
    String json =
        new SarifPrinter(ENGLISH, NAMES).print(List.of(finding(Severity.ERROR, file, 0, 1)));
    assertThat(values(json)).contains("uri=" + uri);
  }

  private static Diagnostic duplicate() {
    Diagnostics all = new Diagnostics();
    Related first = Related.of(new Span(PLAN, 0, 2), "related.first", "so");
    all.report(Code.DUPLICATE_KEY, new Span(PLAN, 19, 21), first, "so");
    return all.list().get(0);
  }

  private static Diagnostic finding(Severity severity, SourceFile file, int start, int end) {
    return new Diagnostic(Code.TAB, severity, new Span(file, start, end), List.of(), List.of());
  }

  private static List<String> values(String json) throws IOException {
    List<String> values = new java.util.ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.add(parser.currentName() + "=" + parser.getText());
        }
      }
    }
    return values;
  }
}
