package vn.kehoach.layout;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finding one's way in an XML tree by qualified names. */
public final class Xml {
  private Xml() {}

  /** All elements of a name below, in document order. */
  public static List<Element> all(Element below, String name) {
    NodeList found = below.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The child element of a name, or null. */
  public static Element child(Element parent, String name) {
    for (Node n = parent == null ? null : parent.getFirstChild();
        n != null;
        n = n.getNextSibling()) {
      if (n instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    return null;
  }

  /** The element at the end of a path of names, or null. */
  public static Element at(Element from, String... names) {
    Element at = from;
    for (String name : names) {
      at = child(at, name);
    }
    return at;
  }
}
