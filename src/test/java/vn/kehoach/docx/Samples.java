package vn.kehoach.docx;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Word files to try things on. */
final class Samples {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";

  static final Properties PROPERTIES =
      new Properties(
          "Kế hoạch thực hiện Chiến lược <bình đẳng giới> & phát triển",
          "Kế hoạch",
          "bình đẳng giới; \"2026 - 2030\"",
          "Ủy ban nhân dân xã Kẻ Sặt",
          "vi-VN",
          Instant.parse("2026-05-15T00:00:00Z"),
          new TreeMap<>(java.util.Map.of("Số ký hiệu", "05/KH-UBND", "Mẫu", "𝄞 đặc biệt")));

  /** A file with a part of each kind. */
  static WordFile file() {
    return new WordFile(
        List.of(
            document("Mục tiêu"),
            part(PartKind.STYLES, "/word/styles.xml", "rId1", "<w:styles xmlns:w='%s'/>"),
            part(PartKind.SETTINGS, "/word/settings.xml", "rId2", "<w:settings xmlns:w='%s'/>"),
            part(PartKind.FONT_TABLE, "/word/fontTable.xml", "rId3", "<w:fonts xmlns:w='%s'/>"),
            part(PartKind.NUMBERING, "/word/numbering.xml", "rId4", "<w:numbering xmlns:w='%s'/>"),
            part(
                PartKind.HEADER, "/word/header1.xml", "rId9", "<w:hdr xmlns:w='%s'><w:p/></w:hdr>"),
            part(
                PartKind.FOOTER, "/word/footer1.xml", "rId7", "<w:ftr xmlns:w='%s'><w:p/></w:ftr>"),
            theme()),
        PROPERTIES);
  }

  /** A file with one paragraph of text, and nothing else. */
  static WordFile fileOf(String text) {
    String xml =
        "<w:document xmlns:w='%s'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";
    Part document =
        new Part(PartKind.DOCUMENT, "/word/document.xml", "rId1", utf8(xml.formatted(W, text)));
    return new WordFile(List.of(document), PROPERTIES);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Part document(String text) {
    String xml =
        """
        <w:document xmlns:w="%s"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
        <w:p><w:r><w:t>%s</w:t></w:r></w:p>
        <w:sectPr><w:headerReference w:type="default" r:id="rId9"/></w:sectPr>
        </w:body></w:document>
        """;
    return new Part(PartKind.DOCUMENT, "/word/document.xml", "rId1", utf8(xml.formatted(W, text)));
  }

  private static Part part(PartKind kind, String name, String id, String xml) {
    return new Part(kind, name, id, utf8(xml.formatted(W)));
  }

  private static Part theme() {
    String xml = "<a:theme xmlns:a='%s' name='Office'/>".formatted(A);
    return new Part(PartKind.THEME, "/word/theme/theme1.xml", "rId12", utf8(xml));
  }

  private Samples() {}
}
