package vn.kehoach.docx;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Looks at a written Word file as a word processor would on opening it: the zip and its CRCs, every
 * XML part, and that all parts that are named are there. Uses nothing that wrote the file.
 */
public final class WordFileCheck {

  /**
   * What is wrong with the bytes of a {@code .docx}, in plain Vietnamese; empty where nothing is.
   */
  public List<String> faults(byte[] docx) {
    ZipContents zip = ZipReader.read(docx);
    return zip.faults().isEmpty() ? faults(zip.entries()) : zip.faults();
  }

  private static List<String> faults(Map<String, byte[]> entries) {
    SafeXml xml = new SafeXml();
    XmlCheck xmlCheck = new XmlCheck(xml);
    List<String> faults = xmlCheck.faults(entries);
    if (faults.isEmpty()) {
      faults = new PackageCheck(entries, index(entries, xml)).faults(xmlCheck.references());
    }
    return List.copyOf(faults);
  }

  private static PackageIndex index(Map<String, byte[]> entries, SafeXml xml) {
    try {
      return PackageIndex.of(entries, xml);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("read without fault just now", e);
    }
  }
}
