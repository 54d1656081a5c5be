package vn.kehoach.docx;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may come from anywhere: no DTD, no entities, nothing outside the part. */
final class SafeXml {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  SafeXml() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
  }

  /** Reads a part to its end and shows every element's start. */
  void read(byte[] xml, ElementReader elements) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(characters(xml));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new XMLStreamException("DTDs are refused", reader.getLocation());
        case XMLStreamConstants.START_ELEMENT -> elements.read(reader);
        default -> {}
      }
    }
    reader.close();
  }

  /** Decoded here, because the JDK's parser prints bad bytes to the console before it throws. */
  private static Reader characters(byte[] xml) throws XMLStreamException {
    try {
      CharBuffer text = encoding(xml).newDecoder().decode(ByteBuffer.wrap(xml));
      int start = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK ? 1 : 0;
      return new CharArrayReader(text.array(), start, text.limit() - start);
    } catch (CharacterCodingException e) {
      throw new XMLStreamException("not in its encoding", e);
    }
  }

  /** UTF-16 behind its mark, else UTF-8: Office knows no other. */
  private static Charset encoding(byte[] xml) {
    boolean marked = xml.length > 1 && (xml[0] & xml[1] & 0xFE) == 0xFE && xml[0] != xml[1];
    return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }

  /** What is done with an element's start; may read the element's text too. */
  interface ElementReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }
}
