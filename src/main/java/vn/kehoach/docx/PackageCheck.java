package vn.kehoach.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds that content types, relationships and references all meet parts that are there. */
final class PackageCheck {

  private final Map<String, byte[]> entries;
  private final PackageIndex index;
  private final List<String> faults = new ArrayList<>();

  PackageCheck(Map<String, byte[]> entries, PackageIndex index) {
    this.entries = entries;
    this.index = index;
  }

  List<String> faults(Map<String, Set<String>> references) {
    checkTypes();
    checkDocument();
    index.sources().forEach(this::checkRelationships);
    references.forEach(this::checkReferences);
    return faults;
  }

  private void checkTypes() {
    for (String entry : entries.keySet()) {
      boolean typed = entry.equals(PackageIndex.CONTENT_TYPES) || index.contentType(entry) != null;
      require(typed, entry, "không có kiểu nội dung");
    }
    for (String entry : index.typedEntries()) {
      require(entries.containsKey(entry), entry, "có kiểu nội dung nhưng không có trong tệp");
    }
  }

  private void checkDocument() {
    List<Relationship> documents = index.ofType("", PartKind.DOCUMENT.relationshipType());
    require(documents.size() == 1, Relationship.PACKAGE_PART, "phải có đúng một văn bản chính");
    for (Relationship document : documents) {
      String type = index.contentType(document.target());
      boolean main = PartKind.DOCUMENT.contentType().equals(type);
      require(main, document.target(), "không có kiểu nội dung của văn bản chính");
    }
  }

  private void checkRelationships(String source) {
    Set<String> ids = new HashSet<>();
    require(source.isEmpty() || entries.containsKey(source), source, "không có trong tệp");
    for (Relationship relationship : index.relationships(source)) {
      String id = relationship.id();
      require(ids.add(id), source, "hai liên kết cùng mã " + id);
      boolean met = relationship.external() || entries.containsKey(relationship.target());
      require(met, source, "liên kết " + id + " trỏ tới phần không có trong tệp");
    }
  }

  private void checkReferences(String entry, Set<String> ids) {
    Set<String> known = new HashSet<>();
    index.relationships(entry).forEach(relationship -> known.add(relationship.id()));
    for (String id : ids) {
      require(known.contains(id), entry, "nhắc tới liên kết không có: " + id);
    }
  }

  private void require(boolean holds, String entry, String fault) {
    if (!holds) {
      faults.add(entry + ": " + fault);
    }
  }
}
