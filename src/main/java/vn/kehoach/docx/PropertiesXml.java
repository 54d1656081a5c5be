package vn.kehoach.docx;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;

/** The three parts in which a Word file speaks of itself. */
final class PropertiesXml {
  static final String CORE = "/docProps/core.xml";
  static final String EXTENDED = "/docProps/app.xml";
  static final String CUSTOM = "/docProps/custom.xml";

  /** The set of properties that users name, as Office numbers it. */
  private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private static final int FIRST_CUSTOM_ID = 2;
  private static final byte[] SAME_EXTENDED = sameExtended();

  static byte[] core(Properties properties) {
    XmlText xml = new XmlText().markup("<cp:coreProperties").attribute("xmlns:cp", Namespaces.CORE);
    xml.attribute("xmlns:dc", Namespaces.DC).attribute("xmlns:dcterms", Namespaces.DC_TERMS);
    xml.attribute("xmlns:xsi", Namespaces.XSI).markup(">");
    element(xml, "dc:title", properties.title());
    element(xml, "dc:subject", properties.subject());
    element(xml, "dc:creator", properties.creator());
    element(xml, "cp:keywords", properties.keywords());
    element(xml, "dc:language", properties.language());
    time(xml, "dcterms:created", properties.created());
    time(xml, "dcterms:modified", properties.created());
    return xml.markup("</cp:coreProperties>").bytes();
  }

  /** The same for all files: the same array, too. */
  static byte[] extended() {
    return SAME_EXTENDED;
  }

  private static byte[] sameExtended() {
    XmlText xml = new XmlText().markup("<Properties").attribute("xmlns", Namespaces.EXTENDED);
    return xml.markup("><Application>kehoach</Application></Properties>").bytes();
  }

  static byte[] custom(SortedMap<String, String> properties) {
    XmlText xml = new XmlText().markup("<Properties").attribute("xmlns", Namespaces.CUSTOM);
    xml.attribute("xmlns:vt", Namespaces.VALUE_TYPES).markup(">");
    int id = FIRST_CUSTOM_ID;
    for (var property : properties.entrySet()) {
      xml.markup("<property").attribute("fmtid", USER_DEFINED);
      xml.attribute("pid", Integer.toString(id)).attribute("name", property.getKey()).markup(">");
      xml.markup("<vt:lpwstr>").characters(property.getValue()).markup("</vt:lpwstr></property>");
      id++;
    }
    return xml.markup("</Properties>").bytes();
  }

  private static void element(XmlText xml, String name, String value) {
    if (!value.isEmpty()) {
      xml.markup("<" + name + ">").characters(value).markup("</" + name + ">");
    }
  }

  private static void time(XmlText xml, String name, Instant time) {
    xml.markup("<" + name).attribute("xsi:type", "dcterms:W3CDTF").markup(">");
    xml.markup(utc(time)).markup("</" + name + ">");
  }

  /** To the second; Java's formatters take longer to start than all the rest of these parts. */
  private static String utc(Instant time) {
    LocalDateTime utc = LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC);
    String clock = utc.toLocalTime().toString();
    return utc.toLocalDate() + "T" + clock + (clock.length() == "00:00".length() ? ":00Z" : "Z");
  }

  private PropertiesXml() {}
}
