package vn.kehoach.decode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows from the name of a committee or council (tên cơ quan): its short form, its area, the
 * lines of the head (nd30 CQ-05, SK-05). Of any other body nothing follows but the name itself.
 *
 * @param collective Ủy ban nhân dân, as it was typed, or an empty text
 * @param letters UBND, or an empty text
 * @param area where it governs; empty where the name does not tell
 */
record BodyName(String full, String collective, String letters, Optional<Area> area) {
  private static final int LETTERS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern COMMITTEE =
      Pattern.compile("((?:ủy|uỷ) ban nhân dân)(?: (.+))?", LETTERS);
  private static final Pattern COUNCIL = Pattern.compile("(hội đồng nhân dân)(?: (.+))?", LETTERS);

  static BodyName of(String full) {
    Matcher committee = COMMITTEE.matcher(full);
    if (committee.matches()) {
      return of(full, "UBND", committee);
    }
    Matcher council = COUNCIL.matcher(full);
    return council.matches()
        ? of(full, "HĐND", council)
        : new BodyName(full, "", "", Optional.empty());
  }

  private static BodyName of(String full, String letters, Matcher parts) {
    Optional<Area> area = Optional.ofNullable(parts.group(2)).flatMap(Area::of);
    return new BodyName(full, parts.group(1), letters, area);
  }

  /** How running text shortens it: UBND xã; a name that nothing follows from is not shortened. */
  String shortName() {
    return letters.isEmpty() ? full : area.map(a -> letters + " " + a.noun()).orElse(letters);
  }

  /** KH-UBND, or an empty text. */
  String symbol() {
    return letters.isEmpty() ? "" : "KH-" + letters;
  }

  /** The name as the head prints it, in capitals: ỦY BAN NHÂN DÂN, XÃ KẺ SẶT. */
  List<String> headLines() {
    if (collective.isEmpty() || collective.length() == full.length()) {
      return List.of(full.toUpperCase(Locale.ROOT));
    }
    String rest = full.substring(collective.length()).strip();
    return List.of(collective.toUpperCase(Locale.ROOT), rest.toUpperCase(Locale.ROOT));
  }
}
