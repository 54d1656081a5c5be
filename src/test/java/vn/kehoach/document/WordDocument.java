package vn.kehoach.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.PartKind;
import vn.kehoach.docx.WordFile;
import vn.kehoach.layout.StyleSheet;
import vn.kehoach.layout.Xml;

/** A Word file as a word processor sees it: its sections, its paragraphs, their looks. */
final class WordDocument {
  private final WordFile file;
  private final Element body;
  private final StyleSheet styles;
  private final List<Paragraph> paragraphs;

  WordDocument(WordFile file) {
    this.file = file;
    this.body = Xml.child(parsed(file.document()).getDocumentElement(), "w:body");
    Part sheet = file.parts().stream().filter(p -> p.kind() == PartKind.STYLES).findFirst().get();
    this.styles = new StyleSheet(parsed(sheet));
    this.paragraphs = paragraphs(body);
  }

  /** Every paragraph of the text, those in cells too, in order. */
  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Paragraph> ofStyle(String... names) {
    List<String> wanted = List.of(names);
    return paragraphs.stream().filter(p -> wanted.contains(p.style())).toList();
  }

  Optional<Paragraph> first(String style) {
    return ofStyle(style).stream().findFirst();
  }

  /** The properties of the sections, in order. */
  List<Element> sections() {
    return Xml.all(body, "w:sectPr");
  }

  /** Paragraphs and tables of the section with this place in {@link #sections()}. */
  List<Element> flow(int section) {
    List<Element> all = new ArrayList<>();
    int at = 0;
    for (Node n = body.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && at == section) {
        all.add(element);
      }
      at += n instanceof Element e && Xml.at(e, "w:pPr", "w:sectPr") != null ? 1 : 0;
    }
    return all;
  }

  /** The paragraphs of a part of the text, in order. */
  List<Paragraph> paragraphs(Element part) {
    if (part.getTagName().equals("w:p")) {
      return List.of(new Paragraph(part, styles));
    }
    return Xml.all(part, "w:p").stream().map(p -> new Paragraph(p, styles)).toList();
  }

  /** Whether the plan is issued with a decision, and so has no number and no signature. */
  boolean isAttached() {
    return first("KemTheo").filter(p -> p.text().contains("Kèm theo Quyết định")).isPresent();
  }

  /** The paragraphs of a header, by its relationship. */
  List<Paragraph> header(String relationship) {
    Part part =
        file.parts().stream()
            .filter(p -> p.relationshipId().equals(relationship) && p.kind() == PartKind.HEADER)
            .findFirst()
            .orElseThrow();
    return paragraphs(parsed(part).getDocumentElement());
  }

  List<Part> parts() {
    return file.parts();
  }

  private static Document parsed(Part part) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part.content()));
    } catch (Exception e) {
      throw new AssertionError(part.name(), e);
    }
  }
}
