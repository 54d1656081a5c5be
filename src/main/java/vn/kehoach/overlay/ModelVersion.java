package vn.kehoach.overlay;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a model (phiên bản): three numbers, compared as numbers. */
public record ModelVersion(int major, int minor, int patch) implements Comparable<ModelVersion> {
  private static final String NUMBER = "(0|[1-9]\\d{0,5})";
  private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER);
  private static final Comparator<ModelVersion> ORDER =
      Comparator.comparingInt(ModelVersion::major)
          .thenComparingInt(ModelVersion::minor)
          .thenComparingInt(ModelVersion::patch);

  /** Reads 1.0.0; empty where it is anything else. */
  public static Optional<ModelVersion> of(String typed) {
    Matcher parts = FORM.matcher(typed);
    return parts.matches()
        ? Optional.of(new ModelVersion(part(parts, 1), part(parts, 2), part(parts, 3)))
        : Optional.empty();
  }

  private static int part(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  @Override
  public int compareTo(ModelVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
