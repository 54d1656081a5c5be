package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationshipTest {

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, styles.xml, word/styles.xml",
    "word/document.xml, theme/theme1.xml, word/theme/theme1.xml",
    "word/document.xml, ../customXml/item1.xml, customXml/item1.xml",
    "word/document.xml, /word/styles.xml, word/styles.xml",
    "word/document.xml, '#dau_trang', word/document.xml",
    "'', word/document.xml, word/document.xml",
    "word/document.xml, 'a b:c', ''",
    "word/document.xml, 'mailto:a@b.vn', ''",
  })
  void resolvesATarget(String source, String target, String entry) {
    assertThat(Relationship.resolve(source, target)).isEqualTo(entry);
  }

  @Test
  void findsTheSourceOfAPart() {
    assertThat(Relationship.sourceOf("word/_rels/document.xml.rels"))
        .isEqualTo("word/document.xml");
    assertThat(Relationship.sourceOf("_rels/.rels")).isEmpty();
    assertThat(Relationship.isPart("_rels/.rels")).isTrue();
    assertThat(Relationship.isPart("word/document.xml")).isFalse();
  }
}
