package vn.kehoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the usual units of a commune are called (tên đơn vị), by the id that models use. */
final class UnitNames {
  private static final Pattern NOUN =
      Pattern.compile(
          "(?:^|\\s)(xã|phường|đặc khu|thị trấn)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Properties names = new Properties();

  UnitNames() {
    try (InputStream in = UnitNames.class.getResourceAsStream("units.properties")) {
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The usual name of a unit under a body; empty for units that are not usual. */
  Optional<String> of(String id, String body) {
    Matcher found = NOUN.matcher(body);
    String noun = found.find() ? found.group(1).toLowerCase(java.util.Locale.ROOT) : "xã";
    String common = names.getProperty(id);
    String special = names.getProperty(id + "." + noun.replace(' ', '_'), common);
    return Optional.ofNullable(special).map(name -> name.replace("{0}", noun));
  }
}
