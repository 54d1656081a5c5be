package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

  @Test
  void escapesWhatMarkupWouldBe() throws Exception {
    XmlText xml = new XmlText().markup("<a").attribute("b", "<\"&'\n>").markup(">");
    byte[] bytes = xml.characters("]]> & ệ 𝄞 \t").markup("</a>").bytes();

    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .endsWith("<a b=\"&lt;&quot;&amp;'&#10;&gt;\">]]&gt; &amp; ệ 𝄞 &#9;</a>");
    new SafeXml()
        .read(
            bytes,
            element -> {
              assertThat(element.getAttributeValue(null, "b")).isEqualTo("<\"&'\n>");
              assertThat(element.getElementText()).isEqualTo("]]> & ệ 𝄞 \t");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001f", "\ud800", "\ufffe", "\uffff"})
  void refusesWhatXmlCannotHold(String text) {
    assertThatThrownBy(() -> new XmlText().characters(text))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
