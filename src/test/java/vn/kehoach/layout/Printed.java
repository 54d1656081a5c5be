package vn.kehoach.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.docx.Part;
import vn.kehoach.docx.WordFile;
import vn.kehoach.number.NumberedPlan;

/** What the layout printed for a plan, with every paragraph's look resolved through its styles. */
final class Printed {
  static final Provenance PROVENANCE =
      new Provenance("ab12", "cd34", "1.0", Instant.parse("2026-01-02T03:04:05Z"));
  private static final Layout LAYOUT = Layout.bundled("nd30");

  private final WordFile file;
  private final Document document;
  private final StyleSheet styles;

  private Printed(WordFile file) {
    this.file = file;
    this.document = parsed(file.document().content());
    this.styles = new StyleSheet(parsed(part("/word/styles.xml").content()));
  }

  static Printed of(SamplePlan plan) {
    return of(plan.numbered());
  }

  static Printed of(NumberedPlan plan) {
    Diagnostics out = new Diagnostics();
    var file = LAYOUT.lay(plan, PROVENANCE, out);
    assertThat(out.list()).isEmpty();
    return new Printed(file.orElseThrow());
  }

  WordFile file() {
    return file;
  }

  Part part(String name) {
    return file.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  String xml(String partName) {
    return new String(part(partName).content(), StandardCharsets.UTF_8);
  }

  Element root() {
    return document.getDocumentElement();
  }

  StyleSheet styles() {
    return styles;
  }

  List<PrintedParagraph> paragraphs() {
    return Xml.all(root(), "w:p").stream().map(p -> new PrintedParagraph(p, styles)).toList();
  }

  List<PrintedParagraph> ofStyle(String style) {
    return paragraphs().stream().filter(p -> p.style().equals(style)).toList();
  }

  /** The only paragraph of a style. */
  PrintedParagraph one(String style) {
    assertThat(ofStyle(style)).as(style).hasSize(1);
    return ofStyle(style).get(0);
  }

  /** The texts of all paragraphs that are not empty. */
  List<String> texts() {
    return paragraphs().stream().map(PrintedParagraph::text).filter(t -> !t.isBlank()).toList();
  }

  static Document parsed(byte[] xml) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
