package vn.kehoach.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that may come from anywhere: no DTD, no entities, nothing outside the part. */
final class SafeXml {

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  SafeXml() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
  }

  /** Reads a part to its end and shows every element's start. */
  void read(byte[] xml, ElementReader elements) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
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

  /** What is done with an element's start; may read the element's text too. */
  interface ElementReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }
}
