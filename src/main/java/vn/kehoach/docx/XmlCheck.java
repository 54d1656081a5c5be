package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Holds that every XML entry is well-formed, and notes which relationships it refers to. */
final class XmlCheck {

  private final SafeXml xml;
  private final Map<String, Set<String>> references = new HashMap<>();

  XmlCheck(SafeXml xml) {
    this.xml = xml;
  }

  List<String> faults(Map<String, byte[]> entries) {
    List<String> faults = new ArrayList<>();
    for (var entry : entries.entrySet()) {
      if (isXml(entry.getKey())) {
        check(entry.getKey(), entry.getValue(), faults);
      }
    }
    return faults;
  }

  /** The ids of {@code r:id} and its like, by entry. */
  Map<String, Set<String>> references() {
    return references;
  }

  private void check(String name, byte[] content, List<String> faults) {
    Set<String> ids = references.computeIfAbsent(name, key -> new TreeSet<>());
    try {
      xml.read(content, element -> addReferences(element, ids));
    } catch (XMLStreamException e) {
      faults.add(name + ": XML sai" + place(e));
    }
  }

  private static void addReferences(XMLStreamReader element, Set<String> ids) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (Namespaces.REFERENCES.equals(element.getAttributeNamespace(i))) {
        ids.add(element.getAttributeValue(i));
      }
    }
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static String place(XMLStreamException e) {
    var at = e.getLocation();
    return at == null ? "" : " ở dòng " + at.getLineNumber() + ", cột " + at.getColumnNumber();
  }
}
