package vn.kehoach.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The smallest Word file: three parts, zipped by hand, so that the tools have no writer to trust.
 */
final class SmallDocx {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      """
      <Types xmlns="%scontent-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument\
      .wordprocessingml.document.main+xml"/></Types>"""
          .formatted(PACKAGE);
  private static final String RELATIONSHIPS =
      """
      <Relationships xmlns="%srelationships"><Relationship Id="rId1" Target="word/document.xml" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
      </Relationships>"""
          .formatted(PACKAGE);

  private SmallDocx() {}

  /** The main part with these blocks as its body. */
  static String document(String body) {
    return "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>";
  }

  /** A paragraph of one run. */
  static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** Writes the file with these blocks as its body. */
  static Path write(Path file, String body) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("_rels/.rels", RELATIONSHIPS);
    parts.put("word/document.xml", document(body));
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
