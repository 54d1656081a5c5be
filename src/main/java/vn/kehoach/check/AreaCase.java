package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The noun of an administrative unit with the wrong capital: Tỉnh An Giang, phường 5, thành phố Hồ
 * Chí Minh (nd30 VH-03 to VH-05). A phường or xã may bear a person's name and keep its capital, so
 * only nouns of provinces are judged.
 */
final class AreaCase extends TextRule {
  private static final List<String> PROVINCES = List.of("Tỉnh", "Thành phố");
  private static final List<String> SMALL_UNITS = List.of("phường", "quận");
  private static final List<String> SPECIAL = List.of("Hồ Chí Minh");
  private static final List<String> OFFICES =
      List.of("ủy", "Ủy", "đoàn", "Đoàn", "uỷ", "Hội", "Đội");

  @Override
  Collection<String> openers() {
    return List.of("Tỉnh", "Thành", "phường", "quận");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean province = passage.at(at) == 'T' || passage.at(at) == 't';
    for (String noun : province ? PROVINCES : List.<String>of()) {
      if (passage.hasAnyCase(noun, at)) {
        province(passage, at, noun, out);
      }
    }
    for (String noun : province ? List.<String>of() : SMALL_UNITS) {
      if (passage.has(noun, at)) {
        numbered(passage, at, noun, out);
      }
    }
  }

  private static void province(Passage passage, int at, String noun, Diagnostics out) {
    int name = at + noun.length() + 1;
    boolean special = passage.hasAny(SPECIAL, name);
    boolean capital = passage.has(noun, at);
    boolean proper = Letters.isUpper(passage.at(name)) && Letters.isLower(passage.at(name + 1));
    String typed = passage.words(at, at + noun.length());
    if (special && !capital && !typed.equals(noun.toUpperCase(java.util.Locale.ROOT))) {
      report(passage, at, typed, noun, out);
    } else if (capital
        && proper
        && !special
        && !passage.opensSentence(at)
        && !office(passage, name)) {
      report(passage, at, typed, Letters.small(noun.charAt(0)) + noun.substring(1), out);
    }
  }

  private static boolean office(Passage passage, int name) {
    return passage.hasAny(OFFICES, name);
  }

  private static void numbered(Passage passage, int at, String noun, Diagnostics out) {
    int number = at + noun.length() + 1;
    boolean digits = passage.at(number - 1) == ' ' && Letters.isDigit(passage.at(number));
    int end = passage.wordEnd(number);
    boolean name = digits && end - number <= 2 && passage.at(end) != '/' && passage.at(end) != '%';
    boolean counted = passage.at(end) == ' ' && Letters.isLower(passage.at(end + 1));
    if (name && !counted) {
      report(passage, at, noun, Character.toUpperCase(noun.charAt(0)) + noun.substring(1), out);
    }
  }

  private static void report(Passage passage, int at, String typed, String right, Diagnostics out) {
    int end = at + typed.length();
    if (passage.typed(at, end)) {
      out.report(Code.AREA_CASE, passage.span(at, end), typed, right);
    }
  }
}
