package vn.kehoach.docx;

/** The namespaces that this package writes and reads. */
final class Namespaces {

  static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  /** Of the attributes by which a part refers to its relationships: {@code r:id}. */
  static final String REFERENCES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String DC_TERMS = "http://purl.org/dc/terms/";
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  static final String VALUE_TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

  /** The type of the relationship to the core properties. */
  static final String CORE_RELATIONSHIP = RELATIONSHIPS + "/metadata/core-properties";

  /** The type of the relationship to the custom properties. */
  static final String CUSTOM_RELATIONSHIP = REFERENCES + "/custom-properties";

  private Namespaces() {}
}
