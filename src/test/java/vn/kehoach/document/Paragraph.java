package vn.kehoach.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.kehoach.layout.StyleSheet;
import vn.kehoach.layout.Xml;

/** A paragraph as it looks: its own properties, else its style's, else the document's. */
record Paragraph(Element element, StyleSheet styles) {

  /** Words of one look; the size is in half-points. */
  record Words(String text, int size, boolean bold, boolean italic, String color, String font) {

    /** Whether they are set with these: size range in points, and "b", "i", "bi" or "". */
    boolean are(int least, int most, String look) {
      boolean sized = least * 2 <= size && size <= most * 2;
      return sized && bold == look.contains("b") && italic == look.contains("i");
    }
  }

  String style() {
    Element style = Xml.at(element, "w:pPr", "w:pStyle");
    return style == null ? "" : style.getAttribute("w:val");
  }

  /** Its text; a line break is a line end. */
  String text() {
    return runs().stream().map(Paragraph::text).collect(Collectors.joining());
  }

  private static String text(Element run) {
    return (Xml.child(run, "w:br") == null ? "" : "\n") + run.getTextContent();
  }

  private List<Element> runs() {
    return Xml.all(element, "w:r");
  }

  List<Words> words() {
    return runs().stream().filter(r -> !r.getTextContent().isBlank()).map(this::words).toList();
  }

  private Words words(Element run) {
    return new Words(
        text(run),
        Integer.parseInt(value(run, "sz", "val").orElseThrow()),
        toggled(run, "b"),
        toggled(run, "i"),
        value(run, "color", "val").orElse("auto"),
        fonts(run));
  }

  /** What stands in the run itself, else in its style, else in the paragraph's. */
  private Optional<String> value(Element run, String property, String attribute) {
    Element own = Xml.at(run, "w:rPr", "w:" + property);
    if (own != null && own.hasAttribute("w:" + attribute)) {
      return Optional.of(own.getAttribute("w:" + attribute));
    }
    String runStyle = runStyle(run);
    Element ofStyle = Xml.at(styles.all().get(runStyle), "w:rPr", "w:" + property);
    return ofStyle != null
        ? Optional.of(ofStyle.getAttribute("w:" + attribute))
        : styles.value(style(), "rPr", property, attribute);
  }

  private String fonts(Element run) {
    return List.of("ascii", "hAnsi", "cs").stream()
        .map(script -> value(run, "rFonts", script).orElse("?"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Bold in the paragraph's style and in the run's makes plain, as in Word. */
  private boolean toggled(Element run, String property) {
    String runStyle = runStyle(run);
    boolean byRun = !runStyle.isEmpty() && styles.on(runStyle, "rPr", property);
    boolean direct = Xml.at(run, "w:rPr", "w:" + property) != null;
    return direct || styles.on(style(), "rPr", property) != byRun;
  }

  private static String runStyle(Element run) {
    Element style = Xml.at(run, "w:rPr", "w:rStyle");
    return style == null ? "" : style.getAttribute("w:val");
  }

  String align() {
    return value("jc", "val").orElse("left");
  }

  /** A length in twips, or 0. */
  int length(String property, String attribute) {
    return value(property, attribute).map(Integer::parseInt).orElse(0);
  }

  String lineRule() {
    return value("spacing", "lineRule").orElse("auto");
  }

  boolean is(String property) {
    return Xml.at(element, "w:pPr", "w:" + property) != null || styles.on(style(), "pPr", property);
  }

  private Optional<String> value(String property, String attribute) {
    Element own = Xml.at(element, "w:pPr", "w:" + property);
    return own != null && own.hasAttribute("w:" + attribute)
        ? Optional.of(own.getAttribute("w:" + attribute))
        : styles.value(style(), "pPr", property, attribute).filter(v -> !v.isEmpty());
  }

  /** Whether every word is set with these; see {@link Words#are}. */
  boolean isSet(int least, int most, String look) {
    return words().stream().allMatch(w -> w.are(least, most, look));
  }

  /** The size of its words in points, 0 where they differ. */
  int points() {
    List<Integer> sizes = words().stream().map(Words::size).distinct().toList();
    return sizes.size() == 1 ? sizes.get(0) / 2 : 0;
  }

  @Override
  public String toString() {
    return style() + " “" + text() + "”";
  }
}
