package vn.kehoach.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A Word file: its parts, among them one document, and what it says about itself. */
public record WordFile(List<Part> parts, Properties properties) {

  public WordFile {
    parts = List.copyOf(parts);
    Objects.requireNonNull(properties, "properties");
    requireOneDocument(parts);
    requireDistinct(parts);
  }

  /** The part that holds the text. */
  public Part document() {
    return parts.stream().filter(WordFile::isDocument).findFirst().orElseThrow();
  }

  private static boolean isDocument(Part part) {
    return part.kind() == PartKind.DOCUMENT;
  }

  private static void requireOneDocument(List<Part> parts) {
    long documents = parts.stream().filter(WordFile::isDocument).count();
    if (documents != 1) {
      throw new IllegalArgumentException("a Word file has one document, not " + documents);
    }
  }

  private static void requireDistinct(List<Part> parts) {
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Part part : parts) {
      boolean newId = isDocument(part) || ids.add(part.relationshipId());
      if (!names.add(part.name()) || !newId) {
        throw new IllegalArgumentException("two parts with one name or id: " + part);
      }
    }
  }
}
