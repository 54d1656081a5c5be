package vn.kehoach.docx;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a Word file says about itself. An empty text is left out of the file.
 *
 * @param creator who issued it
 * @param language a language tag, such as {@code vi-VN}
 * @param created written as the time of creation and of the last change, to the second
 * @param custom further text properties, in the order of their names
 */
public record Properties(
    String title,
    String subject,
    String keywords,
    String creator,
    String language,
    Instant created,
    SortedMap<String, String> custom) {

  private static final int MAX_NAME = 255;

  public Properties {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(keywords, "keywords");
    Objects.requireNonNull(creator, "creator");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(created, "created");
    requireNames(custom.keySet());
    SortedMap<String, String> byName = new TreeMap<>();
    byName.putAll(custom);
    custom = Collections.unmodifiableSortedMap(byName);
  }

  /** Word takes a file with an empty, overlong or twice given name for damaged. */
  private static void requireNames(Set<String> names) {
    Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : names) {
      if (name.isBlank() || name.length() > MAX_NAME || !seen.add(name)) {
        throw new IllegalArgumentException("not a name for a property of its own: " + name);
      }
    }
  }
}
