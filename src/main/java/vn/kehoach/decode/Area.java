package vn.kehoach.decode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An administrative unit (địa bàn): xã Kẻ Sặt.
 *
 * @param noun xã, in small letters
 * @param name Kẻ Sặt
 * @param isNounPartOfName where it was typed with a capital, as in Phường Điện Biên Phủ (VH-04)
 */
record Area(String noun, String name, boolean isNounPartOfName) {
  private static final List<String> NOUNS =
      List.of(
          "đặc khu", "thị trấn", "thị xã", "thành phố", "xã", "phường", "huyện", "quận", "tỉnh");
  private static final String CITY_OF_A_PERSON = "thành phố hồ chí minh";

  /** The unit that some words name; empty where they begin with no noun of one. */
  static Optional<Area> of(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return NOUNS.stream()
        .filter(noun -> small.startsWith(noun + " "))
        .map(noun -> new Area(noun, words.substring(noun.length()).strip(), isCapital(words)))
        .findFirst();
  }

  /**
   * The place as the date line names it: bare, but with its noun where it is named after a number,
   * a person or an event (nd30 DD-05, DD-06); these two show by the capital of the noun.
   */
  String place() {
    boolean withNoun =
        isNounPartOfName || Character.isDigit(name.codePointAt(0)) || isCityOfAPerson();
    return withNoun
        ? noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1) + " " + name
        : name;
  }

  private static boolean isCapital(String words) {
    return Character.isUpperCase(words.codePointAt(0));
  }

  private boolean isCityOfAPerson() {
    return (noun + " " + name).toLowerCase(Locale.ROOT).equals(CITY_OF_A_PERSON);
  }
}
