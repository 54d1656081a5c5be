package vn.kehoach.docx;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.junit.jupiter.api.Test;

class WordFileWriterTest {

  private final byte[] docx = new WordFileWriter().write(Samples.file());

  @Test
  void writesTheSameBytesAgain() {
    WordFileWriter writer = new WordFileWriter();

    assertThat(writer.write(Samples.file())).isEqualTo(docx);
    assertThat(writer.write(Samples.file())).isEqualTo(docx);
  }

  @Test
  void writesTheSameBytesFromManyThreads() {
    WordFileWriter writer = new WordFileWriter();
    WordFile file = Samples.file();

    Set<String> digests =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> writer.write(file))
            .map(WordFileForks::digest)
            .collect(toSet());

    assertThat(digests).containsExactly(WordFileForks.digest(docx));
  }

  @Test
  void keepsSharedPartsApartFromOneAnother() throws IOException {
    WordFileWriter writer = new WordFileWriter();
    writer.write(Samples.file());

    byte[] other = writer.write(Samples.fileOf("khác"));

    assertThat(new String(Zips.entries(other).get("word/document.xml"), "UTF-8")).contains("khác");
  }

  @Test
  void writesFilesOfOtherPartsInTurnAsIfEachWereTheFirst() {
    WordFileWriter writer = new WordFileWriter();
    for (int i = 0; i < 2; i++) {
      for (WordFile file : unlike()) {
        assertThat(writer.write(file)).isEqualTo(new WordFileWriter().write(file));
      }
    }
  }

  /** The first two differ in their contents alone, the others in one trait of their parts. */
  private static List<WordFile> unlike() {
    WordFile file = Samples.file();
    Part old = file.parts().get(5);
    return List.of(
        file,
        with(file, Samples.document("Chỉ tiêu"), 0),
        with(file, new Part(old.kind(), old.name(), "rId90", old.content()), 5),
        with(file, new Part(old.kind(), "/word/header2.xml", "rId9", old.content()), 5),
        with(file, new Part(PartKind.FOOTER, old.name(), "rId9", old.content()), 5),
        new WordFile(file.parts().subList(0, 6), file.properties()),
        new WordFile(file.parts(), withoutCustom()),
        Samples.fileOf("khác"));
  }

  private static WordFile with(WordFile file, Part part, int at) {
    List<Part> parts = new ArrayList<>(file.parts());
    parts.set(at, part);
    return new WordFile(parts, file.properties());
  }

  private static Properties withoutCustom() {
    Properties all = Samples.PROPERTIES;
    return new Properties(
        all.title(),
        all.subject(),
        all.keywords(),
        all.creator(),
        all.language(),
        all.created(),
        new TreeMap<>());
  }

  @Test
  void putsTheEntriesInTheirFixedOrder() throws IOException {
    assertThat(Zips.entries(docx).keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/settings.xml",
            "word/fontTable.xml",
            "word/numbering.xml",
            "word/header1.xml",
            "word/footer1.xml",
            "word/theme/theme1.xml",
            "docProps/core.xml",
            "docProps/app.xml",
            "docProps/custom.xml");
  }

  @Test
  void handsTheBytesOfEveryPartOn() throws IOException {
    var entries = Zips.entries(docx);

    for (Part part : Samples.file().parts()) {
      assertThat(entries.get(part.name().substring(1))).isEqualTo(part.content());
    }
  }

  @Test
  void givesEveryEntryTheSameTimeAndNothingExtra() throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(entry.getExtra()).isNull();
      }
    }
  }

  @Test
  void isReadWholeByDocx4j() throws Exception {
    var word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    for (var part : word.getParts().getParts().values()) {
      assertThat(((JaxbXmlPart<?>) part).getContents()).as(part.toString()).isNotNull();
    }

    var document = word.getMainDocumentPart();
    assertThat(document.getContent().get(0)).hasToString("Mục tiêu");
    assertThat(document.getRelationshipsPart().getPart("rId9")).isInstanceOf(HeaderPart.class);
    assertThat(document.getContentType()).isEqualTo(PartKind.DOCUMENT.contentType());
    assertThat(word.getTitle()).isEqualTo(Samples.PROPERTIES.title());
  }

  @Test
  void namesEveryKindAsDocx4jDoes() throws Exception {
    var word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));

    for (Part part : Samples.file().parts()) {
      var name = new org.docx4j.openpackaging.parts.PartName(part.name());
      var known = word.getParts().get(name);
      assertThat(known.getContentType()).isEqualTo(part.kind().contentType());
      assertThat(known.getRelationshipType()).isEqualTo(part.kind().relationshipType());
      assertThat(known.getSourceRelationships().get(0).getId()).isEqualTo(part.relationshipId());
    }
  }

  @Test
  void numbersCustomPropertiesAsWordDoes() throws Exception {
    var word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    var custom = word.getDocPropsCustomPart().getContents().getProperty();

    assertThat(custom).extracting(property -> property.getPid()).containsExactly(2, 3);
    assertThat(custom)
        .extracting(property -> property.getFmtid())
        .containsOnly("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
    assertThat(custom)
        .extracting(property -> property.getName() + "=" + property.getLpwstr())
        .containsExactly("Mẫu=𝄞 đặc biệt", "Số ký hiệu=05/KH-UBND");
  }

  @Test
  void followsTheSchemaOfProperties() throws Exception {
    var entries = Zips.entries(docx);
    var custom = new String(entries.get("docProps/custom.xml"), "UTF-8");
    var extended = new String(entries.get("docProps/app.xml"), "UTF-8");
    List<XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions().setErrorListener(errors);

    org.openxmlformats
        .schemas
        .officeDocument
        .x2006
        .customProperties
        .PropertiesDocument
        .Factory
        .parse(custom)
        .validate(options);
    org.openxmlformats
        .schemas
        .officeDocument
        .x2006
        .extendedProperties
        .PropertiesDocument
        .Factory
        .parse(extended)
        .validate(options);

    assertThat(errors).isEmpty();
  }

  @Test
  void leavesEmptyPropertiesOut() throws IOException {
    Properties empty =
        new Properties("", "", "", "", "", Samples.PROPERTIES.created(), new TreeMap<>());
    byte[] bare = new WordFileWriter().write(new WordFile(Samples.file().parts(), empty));

    var entries = Zips.entries(bare);
    assertThat(entries).doesNotContainKey("docProps/custom.xml");
    assertThat(new String(entries.get("docProps/core.xml"), "UTF-8"))
        .doesNotContain("dc:title", "cp:keywords", "dc:language")
        .contains("2026-05-15T00:00:00Z");
    assertThat(new WordFileCheck().faults(bare)).isEmpty();
  }

  @Test
  void refusesPropertiesThatXmlCannotHold() {
    Properties broken =
        new Properties("a\u0001b", "", "", "", "", Samples.PROPERTIES.created(), new TreeMap<>());
    WordFile file = new WordFile(Samples.file().parts(), broken);

    assertThatThrownBy(() -> new WordFileWriter().write(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0001");
  }
}
