package vn.kehoach.layout;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads through what templates printed: a file with a part that is not XML would not open. */
final class XmlCheck {
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlCheck() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Throws at the first place that is not well-formed, or where a document type stands. */
  void require(String xml) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    try {
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.DTD) {
          throw new XMLStreamException("a document type", reader.getLocation());
        }
      }
    } finally {
      reader.close();
    }
  }
}
