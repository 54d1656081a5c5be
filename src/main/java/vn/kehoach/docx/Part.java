package vn.kehoach.docx;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One XML part of a Word file.
 *
 * @param name absolute, such as {@code /word/header1.xml}
 * @param relationshipId the id by which {@code document.xml} refers to the part, such as {@code
 *     rId7}; for the document itself the id by which the package does
 * @param content UTF-8 XML; never copied and never changed, so that a part shared by many files is
 *     deflated once
 */
public record Part(PartKind kind, String name, String relationshipId, byte[] content) {

  private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\.xml");

  public Part {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(relationshipId, "relationshipId");
    Objects.requireNonNull(content, "content");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of an XML part: " + name);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Part part
        && kind == part.kind
        && name.equals(part.name)
        && relationshipId.equals(part.relationshipId)
        && Arrays.equals(content, part.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, name, relationshipId, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "Part[" + name + ", " + relationshipId + ", " + content.length + " bytes]";
  }
}
