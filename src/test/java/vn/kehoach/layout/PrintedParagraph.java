package vn.kehoach.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A paragraph as it looks: lengths in twips, sizes in half-points. */
final class PrintedParagraph {
  private final Element element;
  private final StyleSheet styles;

  PrintedParagraph(Element element, StyleSheet styles) {
    this.element = element;
    this.styles = styles;
  }

  String style() {
    return Xml.at(element, "w:pPr", "w:pStyle").getAttribute("w:val");
  }

  /** Its text, with a line break as such. */
  String text() {
    return Xml.all(element, "w:r").stream()
        .map(PrintedParagraph::runText)
        .collect(Collectors.joining());
  }

  private static String runText(Element run) {
    return Xml.child(run, "w:br") == null ? run.getTextContent() : "\n";
  }

  List<Element> runs() {
    return Xml.all(element, "w:r");
  }

  int size() {
    return number("rPr", "sz", "val");
  }

  boolean bold() {
    return styles.on(style(), "rPr", "b");
  }

  boolean italic() {
    return styles.on(style(), "rPr", "i");
  }

  /** left, center, right or both */
  String align() {
    return styles.value(style(), "pPr", "jc", "val").orElse("left");
  }

  String color() {
    return styles.value(style(), "rPr", "color", "val").orElseThrow();
  }

  int spacing(String attribute) {
    return number("pPr", "spacing", attribute);
  }

  String lineRule() {
    return styles.value(style(), "pPr", "spacing", "lineRule").orElse("auto");
  }

  /** An indent: the paragraph's own, else its style's, else none. */
  int indent(String attribute) {
    Element own = Xml.at(element, "w:pPr", "w:ind");
    return own != null && own.hasAttribute("w:" + attribute)
        ? Integer.parseInt(own.getAttribute("w:" + attribute))
        : styles.value(style(), "pPr", "ind", attribute).map(Integer::parseInt).orElse(0);
  }

  boolean keepsWithNext() {
    return Xml.at(element, "w:pPr", "w:keepNext") != null || styles.on(style(), "pPr", "keepNext");
  }

  /** Level in the outline from 1, or 0 where it is not in it. */
  int outlineLevel() {
    Element own = Xml.at(element, "w:pPr", "w:outlineLvl");
    return own != null
        ? Integer.parseInt(own.getAttribute("w:val")) + 1
        : styles
            .value(style(), "pPr", "outlineLvl", "val")
            .map(v -> Integer.parseInt(v) + 1)
            .orElse(0);
  }

  /** The character style of the run with this text, or an empty text. */
  String runStyle(String text) {
    Element run =
        runs().stream().filter(r -> r.getTextContent().equals(text)).findFirst().orElseThrow();
    Element style = Xml.at(run, "w:rPr", "w:rStyle");
    return style == null ? "" : style.getAttribute("w:val");
  }

  /** The paragraph that comes after it. */
  PrintedParagraph next() {
    for (var n = element.getNextSibling(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals("w:p")) {
        return new PrintedParagraph(e, styles);
      }
    }
    throw new AssertionError("nothing after " + text());
  }

  private int number(String group, String property, String attribute) {
    return Integer.parseInt(styles.value(style(), group, property, attribute).orElse("0"));
  }
}
