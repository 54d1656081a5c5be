package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.docx.Samples.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordFileCheckTest {

  private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

  private final WordFileCheck check = new WordFileCheck();
  private Map<String, byte[]> entries;

  @BeforeEach
  void write() throws IOException {
    entries = new LinkedHashMap<>(Zips.entries(new WordFileWriter().write(Samples.file())));
  }

  @Test
  void findsNothingInASoundFile() throws IOException {
    assertThat(check.faults(new WordFileWriter().write(Samples.file()))).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void findsAMissingPart() throws IOException {
    entries.remove("word/header1.xml");

    assertThat(faults())
        .containsExactlyInAnyOrder(
            "word/header1.xml: có kiểu nội dung nhưng không có trong tệp",
            "word/document.xml: liên kết rId9 trỏ tới phần không có trong tệp");
  }

  @Test
  void findsAPartWithoutContentType() throws IOException {
    entries.put("word/la.bin", utf8("x"));

    assertThat(faults()).containsExactly("word/la.bin: không có kiểu nội dung");
  }

  @Test
  void findsAReferenceToNoRelationship() throws IOException {
    change("word/document.xml", text -> text.replace("rId9", "rId99"));

    assertThat(faults()).containsExactly("word/document.xml: nhắc tới liên kết không có: rId99");
  }

  @Test
  void findsTwoRelationshipsOfOneId() throws IOException {
    change(RELATIONSHIPS, text -> text.replace("\"rId7\"", "\"rId9\""));

    assertThat(faults()).containsExactly("word/document.xml: hai liên kết cùng mã rId9");
  }

  @Test
  void findsRelationshipsOfNoPart() throws IOException {
    entries.put("word/_rels/la.xml.rels", entries.get(RELATIONSHIPS));

    assertThat(faults()).containsExactly("word/la.xml: không có trong tệp");
  }

  @Test
  void findsThatTheDocumentIsNotNamed() throws IOException {
    change("_rels/.rels", text -> text.replace("/officeDocument\"", "/officeDocumnet\""));

    assertThat(faults()).containsExactly("_rels/.rels: phải có đúng một văn bản chính");
  }

  @Test
  void findsThatTheDocumentHasAnotherType() throws IOException {
    change("[Content_Types].xml", text -> text.replace("document.main+xml", "styles+xml"));

    assertThat(faults())
        .containsExactly("word/document.xml: không có kiểu nội dung của văn bản chính");
  }

  @Test
  void findsBrokenXmlWithItsPlace() throws IOException {
    change("word/styles.xml", text -> "<a>\n<b></a>");

    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("word/styles.xml: XML sai ở dòng 2, cột ");
  }

  @Test
  void refusesADtd() throws IOException {
    change("word/styles.xml", text -> "<!DOCTYPE a [<!ENTITY b 'c'>]>" + text);

    assertThat(faults()).singleElement().asString().startsWith("word/styles.xml: XML sai");
  }

  @Test
  void refusesAnEntityFromOutside() throws IOException {
    String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>";
    change("word/styles.xml", text -> outside);

    assertThat(faults()).singleElement().asString().startsWith("word/styles.xml: XML sai");
  }

  @Test
  void allowsLinksToTheOutside() throws IOException {
    String link = "<Relationship Id='l' Type='t' Target='https://a.vn/' TargetMode='External'/>";
    change(RELATIONSHIPS, text -> text.replace("</Rel", link + "</Rel"));

    assertThat(faults()).isEmpty();
  }

  private List<String> faults() throws IOException {
    return check.faults(Zips.of(entries));
  }

  private void change(String entry, UnaryOperator<String> change) {
    String text = new String(entries.get(entry), StandardCharsets.UTF_8);
    assertThat(change.apply(text)).isNotEqualTo(text);
    entries.put(entry, utf8(change.apply(text)));
  }
}
