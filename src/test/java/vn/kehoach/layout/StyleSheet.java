package vn.kehoach.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a Word file: a property is that of the style, else of what it is based on. */
public final class StyleSheet {
  private final Element root;
  private final Map<String, Element> byId = new HashMap<>();

  public StyleSheet(Document document) {
    this.root = document.getDocumentElement();
    Xml.all(root, "w:style").forEach(style -> byId.put(style.getAttribute("w:styleId"), style));
  }

  public boolean has(String id) {
    return byId.containsKey(id);
  }

  public Map<String, Element> all() {
    return byId;
  }

  public String name(String id) {
    return Xml.at(byId.get(id), "w:name").getAttribute("w:val");
  }

  /** An attribute of a property such as pPr/spacing/before, or of the document's defaults. */
  public Optional<String> value(String id, String group, String property, String attribute) {
    for (Element style = byId.get(id); style != null; style = base(style)) {
      Element found = Xml.at(style, "w:" + group, "w:" + property);
      if (found != null && found.hasAttribute("w:" + attribute)) {
        return Optional.of(found.getAttribute("w:" + attribute));
      }
    }
    Element defaults =
        Xml.at(root, "w:docDefaults", "w:" + group + "Default", "w:" + group, "w:" + property);
    return Optional.ofNullable(defaults).map(e -> e.getAttribute("w:" + attribute));
  }

  /** Whether a property that needs no value, such as b or keepNext, is there. */
  public boolean on(String id, String group, String property) {
    for (Element style = byId.get(id); style != null; style = base(style)) {
      if (Xml.at(style, "w:" + group, "w:" + property) != null) {
        return true;
      }
    }
    return false;
  }

  private Element base(Element style) {
    Element base = Xml.at(style, "w:basedOn");
    return base == null ? null : byId.get(base.getAttribute("w:val"));
  }
}
