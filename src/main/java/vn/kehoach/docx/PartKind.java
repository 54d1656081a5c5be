package vn.kehoach.docx;

/** What a part of a Word file is for: its content type and the type of its relationship. */
public enum PartKind {
  /** The text itself; its relationship starts from the package. */
  DOCUMENT("document.main", "officeDocument"),
  STYLES("styles", "styles"),
  SETTINGS("settings", "settings"),
  FONT_TABLE("fontTable", "fontTable"),
  NUMBERING("numbering", "numbering"),
  HEADER("header", "header"),
  FOOTER("footer", "footer"),
  THEME("application/vnd.openxmlformats-officedocument.theme+xml", "theme");

  private static final String WORD_TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String contentType;
  private final String relationshipType;

  PartKind(String type, String relationship) {
    this.contentType = type.contains("/") ? type : wordType(type);
    this.relationshipType = relationship(relationship);
  }

  /** The content type, as {@code [Content_Types].xml} names it. */
  public String contentType() {
    return contentType;
  }

  /** The relationship type: from the document part, for {@link #DOCUMENT} from the package. */
  public String relationshipType() {
    return relationshipType;
  }

  /** The kind that a relationship type leads to, or null. */
  static PartKind ofRelationship(String type) {
    for (PartKind kind : values()) {
      if (kind.relationshipType.equals(type)) {
        return kind;
      }
    }
    return null;
  }

  private static String wordType(String name) {
    return WORD_TYPES + name + "+xml";
  }

  private static String relationship(String name) {
    return Namespaces.REFERENCES + "/" + name;
  }
}
