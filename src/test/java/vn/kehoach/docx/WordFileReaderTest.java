package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.docx.Samples.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.Hdr;
import org.junit.jupiter.api.Test;

class WordFileReaderTest {

  private final WordFileReader reader = new WordFileReader();

  @Test
  void readsWhatWasWritten() throws IOException {
    byte[] docx = new WordFileWriter().write(Samples.file());

    assertThat(reader.read(docx)).isEqualTo(Samples.file());
  }

  @Test
  void readsWhatDocx4jSaved() throws Exception {
    WordprocessingMLPackage word = new WordprocessingMLPackage();
    word.addTargetPart(new MainDocumentPart());
    Document document = new Document();
    document.setBody(new Body());
    word.getMainDocumentPart().setContents(document);
    word.getMainDocumentPart().addParagraphOfText("Điều 1");
    HeaderPart header = new HeaderPart(new PartName("/word/header3.xml"));
    header.setContents(new Hdr());
    word.getMainDocumentPart().addTargetPart(header, "dau3");
    word.setTitle("Quyết định");
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    word.save(docx);

    WordFile file = reader.read(docx.toByteArray());

    assertThat(new String(file.document().content(), "UTF-8")).contains("Điều 1");
    assertThat(file.parts())
        .anySatisfy(part -> assertThat(part.relationshipId()).isEqualTo("dau3"));
    assertThat(file.properties().title()).isEqualTo("Quyết định");
  }

  @Test
  void readsCustomPropertiesThatAreText() throws IOException {
    Map<String, byte[]> entries = Zips.entries(new WordFileWriter().write(Samples.file()));
    String custom = new String(entries.get("docProps/custom.xml"), "UTF-8");
    String number = "<property fmtid='{}' pid='4' name='Đếm'><vt:i4>5</vt:i4></property></Prop";
    String old = "<property fmtid='{}' pid='5' name='Cũ'><vt:lpstr>có</vt:lpstr></property></Prop";
    custom = custom.replace("</Prop", number).replace("</Prop", old);
    entries.put("docProps/custom.xml", utf8(custom));

    assertThat(reader.read(Zips.of(entries)).properties().custom())
        .containsOnlyKeys("Cũ", "Mẫu", "Số ký hiệu")
        .containsEntry("Cũ", "có");
  }

  @Test
  void leavesOutsideAndMissingPartsAside() throws IOException {
    Map<String, byte[]> entries = Zips.entries(new WordFileWriter().write(Samples.file()));
    entries.remove("word/styles.xml");
    String relationships = new String(entries.get("word/_rels/document.xml.rels"), "UTF-8");
    String outside = "<Relationship Id='x1' Type='%s' Target='%s' TargetMode='External'/></Rel";
    String header = outside.formatted(PartKind.HEADER.relationshipType(), "header1.xml");
    entries.put("word/_rels/document.xml.rels", utf8(relationships.replace("</Rel", header)));

    assertThat(reader.read(Zips.of(entries)).parts())
        .extracting(Part::relationshipId)
        .doesNotContain("x1")
        .hasSize(7);
  }

  @Test
  void saysPlainlyThatAFileIsNoWordFile() {
    assertThatThrownBy(() -> reader.read(utf8("Kế hoạch")))
        .isInstanceOf(IOException.class)
        .hasMessage("không phải tệp Word (.docx), hoặc tệp bị cắt cụt");
  }

  @Test
  void saysPlainlyThatAZipHasNoDocument() throws IOException {
    byte[] zip = Zips.of(Map.of("a.xml", utf8("<a/>")));

    assertThatThrownBy(() -> reader.read(zip))
        .isInstanceOf(IOException.class)
        .hasMessage("tệp không có văn bản Word");
  }

  @Test
  void saysPlainlyThatXmlIsBroken() throws IOException {
    Map<String, byte[]> entries = Zips.entries(new WordFileWriter().write(Samples.file()));
    entries.put("_rels/.rels", utf8("<Relationships>"));
    byte[] zip = Zips.of(entries);

    assertThatThrownBy(() -> reader.read(zip))
        .isInstanceOf(IOException.class)
        .hasMessage("tệp Word có phần sai cấu trúc");
  }
}
