package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block.UnitTasks;
import vn.kehoach.plan.Closing.Recipient;
import vn.kehoach.plan.UnitReference;

/** A unit given work that is neither in {@code co-quan.yaml} nor among the recipients. */
final class StrangeUnit implements Rule {
  /** No plan names more; beyond, the work would grow with the square. */
  private static final int MOST = 2000;

  private static final Set<String> EVERYBODY =
      Set.of("cac don vi", "cac co quan", "cac phong", "cac ban", "phong ban", "co quan don vi");
  private static final Set<String> FILLING =
      Set.of(
          "cac", "va", "cua", "tren", "dia", "ban", "xa", "phuong", "thuoc", "truc", "de", "nghi",
          "ub");

  private static final List<String> FRONT = List.of("mat", "tran", "to", "quoc");
  private static final Map<String, List<String>> LONG =
      Map.of(
          "ubmttqvn", List.of("mat", "tran", "to", "quoc", "viet", "nam"),
          "ubmttq", FRONT,
          "mttq", FRONT,
          "mttqvn", List.of("mat", "tran", "to", "quoc", "viet", "nam"),
          "hdnd", List.of("hoi", "dong", "nhan", "dan"),
          "ubnd", List.of("uy", "nhan", "dan"),
          "tncs", List.of("thanh", "nien", "cong", "san"));

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<UnitReference> named = new ArrayList<>();
    for (var block : subject.blocks()) {
      if (block instanceof UnitTasks unit) {
        unit.units().stream().filter(StrangeUnit::isNamed).forEach(named::add);
      }
    }
    List<Set<String>> known = named.isEmpty() ? List.of() : known(subject);
    if (known.size() <= MOST) {
      named.stream().limit(MOST).forEach(reference -> check(reference, known, out));
    }
  }

  /** Whether a name was written out that means somebody in particular. */
  private static boolean isNamed(UnitReference unit) {
    String bare = Letters.bare(unit.name());
    return unit.id().isEmpty() && EVERYBODY.stream().noneMatch(bare::startsWith);
  }

  private static void check(UnitReference unit, List<Set<String>> known, Diagnostics out) {
    Set<String> words = words(unit.name());
    if (!words.isEmpty() && known.stream().noneMatch(k -> isSame(words, k))) {
      out.report(Code.STRANGE_UNIT, unit.span(), unit.name());
    }
  }

  private static List<Set<String>> known(Subject subject) {
    List<Set<String>> known = new ArrayList<>();
    var body = subject.plan().body();
    body.units().values().forEach(unit -> known.add(words(unit.name())));
    body.units().values().forEach(unit -> known.add(words(unit.shortName())));
    for (Recipient recipient : subject.plan().closing().recipients()) {
      for (String part : recipient.name().replace(" và ", ",").split(",")) {
        known.add(words(part));
      }
      known.add(words(recipient.name()));
    }
    return known;
  }

  /** One name holds all words of the other. */
  private static boolean isSame(Set<String> unit, Set<String> known) {
    return !known.isEmpty() && (unit.containsAll(known) || known.containsAll(unit));
  }

  /** The bare words of a name, abbreviations written out, without those that say nothing. */
  private static Set<String> words(String name) {
    String bare = Letters.bare(name);
    Words places = Words.of(bare);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < places.count(); i++) {
      String word = bare.substring(places.start(i), places.end(i));
      if (!FILLING.contains(word) && !isCommittee(bare, places, i)) {
        words.addAll(LONG.getOrDefault(word, List.of(word)));
      }
    }
    return words;
  }

  /** The words "ủy ban" before "mặt trận", which many leave out. */
  private static boolean isCommittee(String bare, Words places, int i) {
    int end = places.end(i);
    return bare.startsWith(" ban mat tran", end) && bare.startsWith("uy", end - 2);
  }
}
