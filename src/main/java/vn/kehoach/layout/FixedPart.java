package vn.kehoach.layout;

import vn.kehoach.docx.PartKind;

/** The parts beside the document, each with its template; documents refer to them by these ids. */
enum FixedPart {
  STYLES(PartKind.STYLES, "styles", "rId1"),
  SETTINGS(PartKind.SETTINGS, "settings", "rId2"),
  FONT_TABLE(PartKind.FONT_TABLE, "fontTable", "rId3"),
  HEADER(PartKind.HEADER, "header", "rId4"),
  FIRST_HEADER(PartKind.HEADER, "header_first", "rId5"),
  EMPTY_HEADER(PartKind.HEADER, "header_empty", "rId6");

  private final PartKind kind;
  private final String name;
  private final String relationshipId;

  FixedPart(PartKind kind, String name, String relationshipId) {
    this.kind = kind;
    this.name = name;
    this.relationshipId = relationshipId;
  }

  PartKind kind() {
    return kind;
  }

  String template() {
    return name + ".ftlx";
  }

  String partName() {
    return "/word/" + name + ".xml";
  }

  String relationshipId() {
    return relationshipId;
  }
}
