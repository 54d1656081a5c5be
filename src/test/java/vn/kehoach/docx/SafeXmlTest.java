package vn.kehoach.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void readsTheEncodingsOfOffice(String encoding) throws XMLStreamException {
    assertThat(texts("<a><b>Kế hoạch</b></a>".getBytes(Charset.forName(encoding))))
        .containsExactly("Kế hoạch");
  }

  @Test
  void readsBehindAByteOrderMark() throws XMLStreamException {
    assertThat(texts(Samples.utf8("\uFEFF<a><b>ệ</b></a>"))).containsExactly("ệ");
  }

  @Test
  void refusesBytesOutsideTheEncodingWithoutAWord() {
    byte[] latin = "<a>\u00e9yz</a>".getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream console = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() -> texts(latin)).isInstanceOf(XMLStreamException.class);
    } finally {
      System.setErr(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a>",
        "<a></b>",
        "<a/><a/>",
        "<p:a/>",
        "<a b='1' b='2'/>",
        "<a>&b;</a>",
        "<a>&#1;</a>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>",
      })
  void refuses(String xml) {
    assertThatThrownBy(() -> texts(Samples.utf8(xml))).isInstanceOf(XMLStreamException.class);
  }

  private static List<String> texts(byte[] xml) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    new SafeXml()
        .read(
            xml,
            element -> {
              if (element.getLocalName().equals("b")) {
                texts.add(element.getElementText());
              }
            });
    return texts;
  }
}
