package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.WordFile;
import vn.kehoach.docx.WordFileCheck;
import vn.kehoach.docx.WordFileReader;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.tools.LibreOffice;
import vn.kehoach.tools.MicrosoftValidator;
import vn.kehoach.tools.WordSchema;

/** Every plan becomes a sound document that says what the plan says. */
class DocumentsTest {
  @TempDir static Path folder;
  private static final Map<String, Path> PDFS = new HashMap<>();

  static List<TestDocument> documents() {
    return TestDocuments.all();
  }

  @Test
  void theFiveRealPlansAreAmongThem() {
    assertThat(TestDocuments.plansBelow(TestDocuments.PLANS)).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void hasNoFault(TestDocument document) {
    assertThat(document.outcome().hasErrors()).as(document.findings()).isFalse();
    assertThat(new WordFileCheck().faults(document.bytes())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPartKeepsToTheSchema(TestDocument document) throws IOException {
    for (Part part : new WordFileReader().read(document.bytes()).parts()) {
      assertThat(WordSchema.faults(part.content())).as(part.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isReadBackAsItWasWritten(TestDocument document) throws Exception {
    WordFile written = document.outcome().file().orElseThrow();
    assertThat(new WordFileReader().read(document.bytes())).isEqualTo(written);
    var word = WordprocessingMLPackage.load(new ByteArrayInputStream(document.bytes()));
    assertThat(word.getMainDocumentPart().getContents().getBody().getContent()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thePagesSayWhatThePlanSays(TestDocument document) throws IOException {
    String expected = folded(ExpectedText.of(document.plan()));
    PrintedText printed = PrintedText.of(pdf(document));
    assertThat(printed.against(expected, tableHeads(document))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void pagesAreCountedAndEveryAppendixAnew(TestDocument document) throws IOException {
    List<Integer> numbers = PrintedText.of(pdf(document)).numbers();
    assertThat(numbers.get(0)).isEqualTo(1);
    for (int i = 1; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isIn(1, numbers.get(i - 1) + 1);
    }
    long beginnings = numbers.stream().filter(n -> n == 1).count();
    assertThat(beginnings).isEqualTo(1 + document.plan().appendices().size());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void microsoftsValidatorFindsNothing(TestDocument document) throws IOException {
    Path docx = Files.write(folder.resolve(document.name() + ".docx"), document.bytes());
    assertThat(MicrosoftValidator.faults(docx)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void keepsToTheDecree(TestDocument document) throws IOException {
    assertThat(Decree.faults(new WordFileReader().read(document.bytes()))).isEmpty();
  }

  private static String folded(List<String> lines) {
    return PrintedText.folded(String.join(" ", lines));
  }

  private static List<String> tableHeads(TestDocument document) {
    List<String> heads = new ArrayList<>();
    document.plan().appendices().forEach(a -> tableHeads(a.blocks(), heads));
    tableHeads(document.plan().blocks(), heads);
    return heads;
  }

  private static void tableHeads(List<NumberedBlock> blocks, List<String> heads) {
    for (NumberedBlock block : blocks) {
      if (block instanceof NumberedBlock.Table table) {
        heads.add(
            table.columns().stream()
                .map(c -> ExpectedText.words(c.title()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), DocumentsTest::folded)));
      } else if (block instanceof NumberedBlock.Section section) {
        tableHeads(section.children(), heads);
      }
    }
  }

  /** The PDF of a document; all of them are printed in one run. */
  private static synchronized Path pdf(TestDocument document) throws IOException {
    if (PDFS.isEmpty()) {
      List<Path> files = new ArrayList<>();
      for (TestDocument each : documents()) {
        files.add(Files.write(folder.resolve(each.name() + ".docx"), each.bytes()));
      }
      List<Path> pdfs = LibreOffice.toPdf(files, folder);
      for (int i = 0; i < pdfs.size(); i++) {
        PDFS.put(documents().get(i).name(), pdfs.get(i));
      }
    }
    return PDFS.get(document.name());
  }
}
