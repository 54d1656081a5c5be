package vn.kehoach.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a {@code .docx}, ours or another's, into the parts that {@link PartKind} names; pictures,
 * notes and the rest are left aside. A file with no time of creation gets {@code Instant.EPOCH}.
 */
public final class WordFileReader {

  private static final byte[] NONE = new byte[0];

  /** Fails with a message in plain Vietnamese where the bytes are no sound Word file. */
  public WordFile read(byte[] docx) throws IOException {
    ZipContents zip = ZipReader.read(docx);
    if (!zip.faults().isEmpty()) {
      throw new IOException(zip.faults().get(0));
    }
    try {
      return file(zip.entries());
    } catch (XMLStreamException | IllegalArgumentException e) {
      throw new IOException("tệp Word có phần sai cấu trúc", e);
    }
  }

  private static WordFile file(Map<String, byte[]> entries) throws IOException, XMLStreamException {
    SafeXml xml = new SafeXml();
    PackageIndex index = PackageIndex.of(entries, xml);
    return new WordFile(parts(entries, index), properties(entries, index, xml));
  }

  private static List<Part> parts(Map<String, byte[]> entries, PackageIndex index)
      throws IOException {
    Relationship document = document(entries, index);
    List<Part> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    parts.add(part(PartKind.DOCUMENT, document, entries));
    for (Relationship relationship : index.relationships(document.target())) {
      PartKind kind = PartKind.ofRelationship(relationship.type());
      boolean there = entries.containsKey(relationship.target());
      if (kind != null && there && seen.add(relationship.target())) {
        parts.add(part(kind, relationship, entries));
      }
    }
    return parts;
  }

  private static Relationship document(Map<String, byte[]> entries, PackageIndex index)
      throws IOException {
    return index.ofType("", PartKind.DOCUMENT.relationshipType()).stream()
        .filter(relationship -> entries.containsKey(relationship.target()))
        .findFirst()
        .orElseThrow(() -> new IOException("tệp không có văn bản Word"));
  }

  private static Part part(PartKind kind, Relationship found, Map<String, byte[]> entries) {
    return new Part(kind, "/" + found.target(), found.id(), entries.get(found.target()));
  }

  private static Properties properties(Map<String, byte[]> entries, PackageIndex index, SafeXml xml)
      throws XMLStreamException {
    byte[] core = ofType(Namespaces.CORE_RELATIONSHIP, entries, index);
    byte[] custom = ofType(Namespaces.CUSTOM_RELATIONSHIP, entries, index);
    return PropertiesReader.read(core, custom, xml);
  }

  private static byte[] ofType(String type, Map<String, byte[]> entries, PackageIndex index) {
    return index.ofType("", type).stream()
        .map(relationship -> entries.getOrDefault(relationship.target(), NONE))
        .findFirst()
        .orElse(NONE);
  }
}
