package vn.kehoach.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {

  private static final String PAGE_BREAK = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
  private static final String MISPLACED =
      "<w:p><w:r><w:t>chữ</w:t></w:r><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:p>";

  @TempDir Path folder;

  @Test
  void libreOfficePrintsManyFilesThatPdftotextReads() throws IOException {
    String two =
        SmallDocx.paragraph("Bình đẳng giới") + PAGE_BREAK + SmallDocx.paragraph("trang sau");
    Path first = SmallDocx.write(folder.resolve("kế hoạch một.docx"), two);
    Path second = SmallDocx.write(folder.resolve("hai.docx"), SmallDocx.paragraph("phường Đông"));

    List<Path> pdfs = LibreOffice.toPdf(List.of(first, second), folder);

    assertThat(pdfs)
        .extracting(Path::getFileName)
        .map(Path::toString)
        .containsExactly("kế hoạch một.pdf", "hai.pdf");
    assertThat(PdfText.pages(pdfs.get(0))).hasSize(2).last().asString().contains("trang sau");
    assertThat(PdfText.of(pdfs.get(0))).contains("Bình đẳng giới");
    assertThat(PdfText.of(pdfs.get(1))).contains("phường Đông");
  }

  @Test
  void libreOfficeOwnsUpToAFileItCannotOpen() {
    assertThatThrownBy(() -> LibreOffice.toPdf(List.of(folder.resolve("không có.docx")), folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("không có.docx");
  }

  @Test
  void microsoftsValidatorTellsGoodFromBad() throws IOException {
    Path good = SmallDocx.write(folder.resolve("tốt.docx"), SmallDocx.paragraph("chữ"));
    Path bad = SmallDocx.write(folder.resolve("hỏng.docx"), MISPLACED);

    assertThat(MicrosoftValidator.faults(good)).isEmpty();
    assertThat(MicrosoftValidator.faults(bad)).singleElement().asString().contains("pPr");
  }

  @Test
  void microsoftsValidatorTellsOfAFileThatIsNoWordFile() throws IOException {
    Path text = Files.writeString(folder.resolve("văn bản.docx"), "không phải Word");

    assertThat(MicrosoftValidator.faults(text)).isNotEmpty();
  }

  @Test
  void theSchemaTellsGoodFromBad() {
    assertThat(schemaFaults(SmallDocx.document(SmallDocx.paragraph("chữ")))).isEmpty();
    assertThat(schemaFaults(SmallDocx.document(MISPLACED)))
        .singleElement()
        .asString()
        .startsWith("1:")
        .contains("pPr");
  }

  @Test
  void theSchemaKnowsEveryPart() {
    for (String root : List.of("styles", "numbering", "settings", "hdr", "ftr")) {
      String empty = SmallDocx.document("").replaceAll("<w:body>|</w:body>", "");
      String part = empty.replace("w:document", "w:" + root);
      String odd = part.replace("></w:", "><w:no/></w:");

      assertThat(schemaFaults(odd)).as(root).anyMatch(fault -> fault.contains("no@"));
      assertThat(schemaFaults(part)).as(root).noneMatch(fault -> fault.contains("root"));
    }
  }

  @Test
  void theSchemaTellsOfWhatIsNoPart() {
    assertThat(schemaFaults("<w:document")).singleElement().asString().startsWith("not XML");
    assertThat(schemaFaults("<a/>")).containsExactly("no known root element");
  }

  private static List<String> schemaFaults(String part) {
    return WordSchema.faults(part.getBytes(StandardCharsets.UTF_8));
  }
}
