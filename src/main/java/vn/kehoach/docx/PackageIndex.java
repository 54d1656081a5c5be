package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a package says about its entries: content types and relationships, read without JAXB. */
final class PackageIndex {

  static final String CONTENT_TYPES = "[Content_Types].xml";

  private final Map<String, String> typeByExtension = new HashMap<>();
  private final SortedMap<String, String> typeByEntry = new TreeMap<>();
  private final SortedMap<String, List<Relationship>> relationships = new TreeMap<>();

  static PackageIndex of(Map<String, byte[]> entries, SafeXml xml) throws XMLStreamException {
    PackageIndex index = new PackageIndex();
    if (entries.containsKey(CONTENT_TYPES)) {
      xml.read(entries.get(CONTENT_TYPES), index::readType);
    }
    for (var entry : entries.entrySet()) {
      if (Relationship.isPart(entry.getKey())) {
        String source = Relationship.sourceOf(entry.getKey());
        xml.read(entry.getValue(), element -> index.readRelationship(source, element));
      }
    }
    return index;
  }

  /** The entries that are named with their content type. */
  Set<String> typedEntries() {
    return typeByEntry.keySet();
  }

  /** The content type of an entry, or null. */
  String contentType(String entry) {
    String own = typeByEntry.get(entry);
    String extension = entry.substring(entry.lastIndexOf('.') + 1);
    return own != null ? own : typeByExtension.get(extension.toLowerCase(Locale.ROOT));
  }

  /** The entries that have relationships; the package itself is the empty name. */
  Set<String> sources() {
    return relationships.keySet();
  }

  /** The relationships of an entry, in their order. */
  List<Relationship> relationships(String source) {
    return relationships.getOrDefault(source, Collections.emptyList());
  }

  /** The relationships of one type that an entry has. */
  List<Relationship> ofType(String source, String type) {
    return relationships(source).stream().filter(found -> found.type().equals(type)).toList();
  }

  private void readType(XMLStreamReader element) {
    String type = attribute(element, "ContentType");
    if (element.getLocalName().equals("Default")) {
      typeByExtension.put(attribute(element, "Extension").toLowerCase(Locale.ROOT), type);
    } else if (element.getLocalName().equals("Override")) {
      typeByEntry.put(Relationship.resolve("", attribute(element, "PartName")), type);
    }
  }

  private void readRelationship(String source, XMLStreamReader element) {
    if (element.getLocalName().equals("Relationship")) {
      boolean external = attribute(element, "TargetMode").equals("External");
      String target = external ? "" : Relationship.resolve(source, attribute(element, "Target"));
      String id = attribute(element, "Id");
      relationships
          .computeIfAbsent(source, key -> new ArrayList<>())
          .add(new Relationship(id, attribute(element, "Type"), target, external));
    }
  }

  private static String attribute(XMLStreamReader element, String name) {
    return Objects.requireNonNullElse(element.getAttributeValue(null, name), "");
  }
}
