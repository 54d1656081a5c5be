package vn.kehoach.docx;

import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;

/** Writes docx4j's content types and relationships as XML, without JAXB. */
final class PackageXml {

  static byte[] contentTypes(ContentTypeManager types) {
    XmlText xml = new XmlText().markup("<Types").attribute("xmlns", Namespaces.TYPES).markup(">");
    types
        .getDefaultContentType()
        .values()
        .forEach(
            type -> type(xml, "Default Extension", type.getExtension(), type.getContentType()));
    types
        .getOverrideContentType()
        .values()
        .forEach(type -> type(xml, "Override PartName", type.getPartName(), type.getContentType()));
    return xml.markup("</Types>").bytes();
  }

  static byte[] relationships(RelationshipsPart part) {
    XmlText xml = new XmlText().markup("<Relationships");
    xml.attribute("xmlns", Namespaces.RELATIONSHIPS).markup(">");
    for (var relationship : part.getRelationships().getRelationship()) {
      xml.markup("<Relationship").attribute("Id", relationship.getId());
      xml.attribute("Type", relationship.getType());
      xml.attribute("Target", relationship.getTarget()).markup("/>");
    }
    return xml.markup("</Relationships>").bytes();
  }

  private static void type(XmlText xml, String elementAndKey, String value, String contentType) {
    xml.markup("<" + elementAndKey + "=\"").characters(value).markup("\"");
    xml.attribute("ContentType", contentType).markup("/>");
  }

  private PackageXml() {}
}
