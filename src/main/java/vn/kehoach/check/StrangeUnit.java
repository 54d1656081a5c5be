package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

  private static final List<String> EVERYBODY =
      List.of("cac don vi", "cac co quan", "cac phong", "cac ban", "phong ban", "co quan don vi");
  private static final UnitWords NAMES = new UnitWords();

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<UnitReference> unsure = unsure(subject);
    List<String> names = unsure.isEmpty() ? List.of() : known(subject);
    if (names.size() <= MOST) {
      Known known = new Known(names);
      for (UnitReference unit : unsure) {
        if (!known.holds(unit.name())) {
          out.report(Code.STRANGE_UNIT, unit.span(), unit.name());
        }
      }
    }
  }

  /**
   * The names that are known; their words are read for the first unit that is held against them.
   */
  private static final class Known {
    private final List<String> names;
    private final int[][] words;
    private final Words store = new Words();

    Known(List<String> names) {
      this.names = names;
      this.words = new int[names.size()][];
    }

    /** Whether one of them is the same as a unit's name, or that has no words of its own. */
    boolean holds(String unit) {
      int[] own = NAMES.of(unit, store);
      for (int i = 0; own.length > 0 && i < words.length; i++) {
        if (words[i] == null) {
          words[i] = NAMES.of(names.get(i), store);
        }
        if (UnitWords.isSame(own, words[i])) {
          return true;
        }
      }
      return own.length == 0;
    }
  }

  /** The units that are named otherwise than in {@code co-quan.yaml} and among the recipients. */
  private static List<UnitReference> unsure(Subject subject) {
    List<UnitReference> named = new ArrayList<>();
    for (var block : subject.blocks()) {
      if (block instanceof UnitTasks unit && named.size() < MOST) {
        for (UnitReference reference : unit.units()) {
          if (isNamed(reference)) {
            named.add(reference);
          }
        }
      }
    }
    if (!named.isEmpty()) {
      Set<String> told = new HashSet<>();
      subject.plan().body().units().values().forEach(unit -> told.add(unit.name()));
      subject.plan().closing().recipients().forEach(recipient -> told.add(recipient.name()));
      named.removeIf(unit -> told.contains(unit.name()));
    }
    return named;
  }

  /** Whether a name was written out that means somebody in particular. */
  private static boolean isNamed(UnitReference unit) {
    if (!unit.id().isEmpty()) {
      return false;
    }
    String bare = Letters.bare(unit.name());
    for (String everybody : EVERYBODY) {
      if (bare.startsWith(everybody)) {
        return false;
      }
    }
    return true;
  }

  /** All names that are known; recipients are the more likely ones. */
  private static List<String> known(Subject subject) {
    List<String> known = new ArrayList<>();
    for (Recipient recipient : subject.plan().closing().recipients()) {
      String name = recipient.name();
      known.add(name);
      if (name.indexOf(',') >= 0 || name.contains(" và ")) {
        known.addAll(List.of(name.replace(" và ", ",").split(",")));
      }
    }
    for (var unit : subject.plan().body().units().values()) {
      known.add(unit.name());
      known.add(unit.shortName());
    }
    return known;
  }
}
