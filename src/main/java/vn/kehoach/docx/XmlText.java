package vn.kehoach.docx;

import java.nio.charset.StandardCharsets;

/** Builds a small XML part, letter by letter the same on every machine. */
final class XmlText {

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder text = new StringBuilder(DECLARATION);

  /** Adds markup as it stands. */
  XmlText markup(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds {@code name="value"} behind a blank. */
  XmlText attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    characters(value);
    text.append('"');
    return this;
  }

  /** Adds text, or the value of an attribute. */
  XmlText characters(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      character(value.codePointAt(i));
    }
    return this;
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void character(int c) {
    switch (c) {
      case '&' -> text.append("&amp;");
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '"' -> text.append("&quot;");
      case '\t', '\n', '\r' -> text.append("&#").append(c).append(';');
      default -> text.appendCodePoint(requireXml(c));
    }
  }

  private static int requireXml(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    if (c < ' ' || surrogate || c == 0xFFFE || c == 0xFFFF) {
      throw new IllegalArgumentException("not a character of XML: U+%04X".formatted(c));
    }
    return c;
  }
}
