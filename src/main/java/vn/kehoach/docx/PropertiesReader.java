package vn.kehoach.docx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what a Word file says about itself, as far as it is text. */
final class PropertiesReader {

  private static final Set<String> CORE =
      Set.of("title", "subject", "keywords", "creator", "language", "created");
  private static final Set<String> TEXTS = Set.of("lpwstr", "lpstr", "bstr");

  private final Map<String, String> core = new HashMap<>();
  private final SortedMap<String, String> custom = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String customName;

  /** Either part may be empty, where the file has none. */
  static Properties read(byte[] core, byte[] custom, SafeXml xml) throws XMLStreamException {
    PropertiesReader reader = new PropertiesReader();
    if (core.length > 0) {
      xml.read(core, reader::readCore);
    }
    if (custom.length > 0) {
      xml.read(custom, reader::readCustom);
    }
    return reader.properties();
  }

  private Properties properties() {
    return new Properties(
        text("title"),
        text("subject"),
        text("keywords"),
        text("creator"),
        text("language"),
        time(text("created")),
        custom);
  }

  private void readCore(XMLStreamReader element) throws XMLStreamException {
    String name = element.getLocalName();
    if (CORE.contains(name)) {
      core.put(name, element.getElementText());
    }
  }

  private void readCustom(XMLStreamReader element) throws XMLStreamException {
    if (element.getLocalName().equals("property")) {
      customName = element.getAttributeValue(null, "name");
    } else if (TEXTS.contains(element.getLocalName()) && customName != null) {
      custom.put(customName, element.getElementText());
    }
  }

  private String text(String name) {
    return core.getOrDefault(name, "");
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
