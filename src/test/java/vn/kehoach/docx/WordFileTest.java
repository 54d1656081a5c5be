package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFileTest {

  private static final Properties PROPERTIES =
      new Properties("", "", "", "", "vi-VN", Instant.EPOCH, new TreeMap<>());

  @Test
  void findsItsDocument() {
    Part document = part(PartKind.DOCUMENT, "/word/document.xml", "rId1");
    Part styles = part(PartKind.STYLES, "/word/styles.xml", "rId1");

    assertThat(new WordFile(List.of(styles, document), PROPERTIES).document()).isSameAs(document);
  }

  @Test
  void refusesAFileWithoutDocument() {
    Part styles = part(PartKind.STYLES, "/word/styles.xml", "rId1");

    assertThatThrownBy(() -> new WordFile(List.of(styles), PROPERTIES))
        .hasMessageContaining("one document, not 0");
  }

  @Test
  void refusesTwoPartsOfOneName() {
    assertRefused(
        part(PartKind.HEADER, "/word/header1.xml", "rId1"),
        part(PartKind.HEADER, "/word/header1.xml", "rId2"));
  }

  @Test
  void refusesTwoPartsOfOneId() {
    assertRefused(
        part(PartKind.HEADER, "/word/header1.xml", "rId1"),
        part(PartKind.HEADER, "/word/header2.xml", "rId1"));
  }

  @Test
  void comparesPartsByTheirContent() {
    Part one = part(PartKind.STYLES, "/word/styles.xml", "rId1");
    Part same = part(PartKind.STYLES, "/word/styles.xml", "rId1");

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(one).isNotEqualTo(part(PartKind.STYLES, "/word/styles.xml", "rId2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word/a.xml", "/word/../a.xml", "/word//a.xml", "/word/a b.xml", "/word/a"})
  void refusesNamesThatAreNoPartNames(String name) {
    assertThatThrownBy(() -> part(PartKind.HEADER, name, "rId1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertRefused(Part one, Part other) {
    Part document = part(PartKind.DOCUMENT, "/word/document.xml", "rId1");
    assertThatThrownBy(() -> new WordFile(List.of(document, one, other), PROPERTIES))
        .hasMessageContaining("two parts with one name or id");
  }

  private static Part part(PartKind kind, String name, String id) {
    return new Part(kind, name, id, "<x/>".getBytes(StandardCharsets.UTF_8));
  }
}
