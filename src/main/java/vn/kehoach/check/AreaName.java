package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.IssuingBody;

/**
 * The body's own place name, or its superior's, spelled otherwise than in {@code co-quan.yaml}: xã
 * Kẻ Sắt for xã Kẻ Sặt. A name with the same bare letters counts anywhere behind the noun; one that
 * differs by a letter or two counts only where the own name must stand, so that neighbours are left
 * alone.
 */
final class AreaName extends TextRule {

  /** A noun and a proper name: xã, Kẻ Sặt. */
  private record Area(String noun, String name, String bare, int words) {

    static Area of(String noun, String name) {
      return new Area(noun, name, Letters.bare(name), name.split(" ").length);
    }
  }

  private static final List<String> NOUNS =
      List.of("xã", "phường", "đặc khu", "thị trấn", "huyện", "tỉnh", "thành phố");
  private static final BodyNames OPENERS =
      new BodyNames(Stream.concat(NOUNS.stream(), Stream.of("quận", "thị xã")).toList());
  private static final String OWN_PLACE = "trên địa bàn ";

  /** A noun with a capital behind it. */
  private record Found(Passage passage, int at) {}

  private final List<Found> found = new ArrayList<>();
  private Area own;
  private Area superior;
  private Set<String> known;

  @Override
  Collection<String> openers() {
    return OPENERS.all();
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    String noun = OPENERS.at(passage, at);
    boolean name = noun != null && Letters.isUpper(passage.at(at + noun.length() + 1));
    if (name && passage.at(at + noun.length()) == ' ') {
      found.add(new Found(passage, at));
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    IssuingBody body = subject.plan().body();
    own = own(body);
    superior = superior(body.superior());
    found.forEach(f -> check(f, body, out));
  }

  private static Area own(IssuingBody body) {
    String noun = body.areaNoun();
    boolean full = body.area().regionMatches(true, 0, noun + " ", 0, noun.length() + 1);
    return Area.of(noun, full ? body.area().substring(noun.length() + 1) : body.place());
  }

  private static Area superior(String name) {
    for (String noun : NOUNS) {
      int at = name.indexOf(noun + " ");
      if (at >= 0) {
        return Area.of(noun, name.substring(at + noun.length() + 1));
      }
    }
    return null;
  }

  private void check(Found found, IssuingBody body, Diagnostics out) {
    compare(own, found, body, out);
    if (superior != null) {
      compare(superior, found, body, out);
    }
  }

  private void compare(Area area, Found found, IssuingBody body, Diagnostics out) {
    Passage passage = found.passage();
    int at = found.at();
    if (!passage.hasAnyCase(area.noun(), at)) {
      return;
    }
    int from = at + area.noun().length() + 1;
    boolean cased = area.words() > 1 && passage.hasAnyCase(area.name(), from);
    int to = cased ? from + area.name().length() : namesEnd(passage, from, area.words());
    if (to < 0 || !passage.typed(from, to)) {
      return;
    }
    String typed = passage.words(from, to);
    if (!isRight(typed, area) && isMeant(area, passage, at, typed) && !isKnown(typed, body)) {
      out.report(Code.AREA_NAME, passage.span(from, to), typed, area.name());
    }
  }

  private static boolean isRight(String typed, Area area) {
    return typed.equals(area.name())
        || typed.equalsIgnoreCase(area.name()) && Letters.isAllCapitals(area.name())
        || typed.equals(area.name().toUpperCase(java.util.Locale.ROOT));
  }

  private boolean isKnown(String typed, IssuingBody body) {
    if (known == null) {
      known = new HashSet<>();
      body.units().values().forEach(unit -> known.add(unit.name()));
      known.add(body.superior());
    }
    return known.stream().anyMatch(name -> name.endsWith(" " + typed));
  }

  /** End of so many words with a capital; -1 where there are not so many. */
  private static int namesEnd(Passage passage, int from, int words) {
    int at = from;
    for (int i = 0; i < words; i++) {
      if (!Letters.isUpper(passage.at(at)) || i > 0 && passage.at(at - 1) != ' ') {
        return -1;
      }
      at = passage.wordEnd(at) + 1;
    }
    boolean longer = passage.at(at - 1) == ' ' && Letters.isUpper(passage.at(at));
    return longer && !isAllUpper(passage, at) ? -1 : at - 1;
  }

  private static boolean isAllUpper(Passage passage, int at) {
    return Letters.isUpper(passage.at(at + 1));
  }

  private static boolean isMeant(Area area, Passage passage, int at, String typed) {
    String bare = Letters.bare(typed);
    if (bare.equals(area.bare())) {
      return true;
    }
    int bound = area.bare().length() < 8 ? 1 : 2;
    return isOwnPlace(passage, at) && distance(bare, area.bare()) <= bound;
  }

  private static boolean isOwnPlace(Passage passage, int at) {
    return switch (passage.kind()) {
      case SUBJECT, OPENING, CLOSING -> true;
      default -> passage.follows(OWN_PLACE, at);
    };
  }

  /** How many letters differ (Levenshtein); names are short. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= Math.min(a.length(), 64); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
