package vn.kehoach.docx;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A relationship from the package or a part to another part.
 *
 * @param target the entry's name in the zip, such as {@code word/styles.xml}; empty where it lies
 *     outside the package, or names nothing
 */
record Relationship(String id, String type, String target, boolean external) {

  static final String PACKAGE_PART = "_rels/.rels";
  private static final String FOLDER = "_rels/";
  private static final String ENDING = ".rels";

  /** The entry whose relationships an entry holds; empty for the package itself. */
  static String sourceOf(String relationshipsPart) {
    String name = relationshipsPart.substring(0, relationshipsPart.length() - ENDING.length());
    int folder = name.lastIndexOf(FOLDER);
    return name.substring(0, folder) + name.substring(folder + FOLDER.length());
  }

  static boolean isPart(String entry) {
    return entry.endsWith(ENDING) && entry.contains(FOLDER);
  }

  /** The entry that a target names, as seen from its source; empty where it names none. */
  static String resolve(String source, String target) {
    try {
      String path = new URI("/" + source).resolve(new URI(target)).normalize().getPath();
      return path == null || path.isEmpty() ? "" : path.substring(1);
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
