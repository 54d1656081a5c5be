package vn.kehoach.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.number.NumberedBlock.ObjectiveDuty;
import vn.kehoach.number.NumberedBlock.TargetDuty;
import vn.kehoach.plan.Duty;

/** Sorts what a unit answers for by objective and target ({@code theo_doi}). */
final class Duties {
  private final Anchors anchors;
  private final Faults faults;

  Duties(Anchors anchors, Faults faults) {
    this.anchors = anchors;
    this.faults = faults;
  }

  /** A duty and where it belongs; ordinal -1 is the whole objective. */
  private record Claim(Duty duty, int objective, int ordinal) {

    boolean whole() {
      return ordinal < 0;
    }

    TargetDuty target() {
      return new TargetDuty(ordinal, duty.scope());
    }

    ObjectiveDuty objectiveDuty() {
      return new ObjectiveDuty(objective, List.of(), duty.scope());
    }
  }

  /** The duties of one unit, in the order of the objectives' and targets' numbers. */
  List<ObjectiveDuty> resolve(List<Duty> duties) {
    if (duties.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<Claim>> byObjective =
        once(duties).stream()
            .flatMap(duty -> claim(duty).stream())
            .sorted(Comparator.comparingInt(Claim::ordinal))
            .collect(Collectors.groupingBy(Claim::objective, TreeMap::new, Collectors.toList()));
    List<ObjectiveDuty> resolved = new ArrayList<>();
    byObjective.forEach((objective, claims) -> resolved.addAll(merged(objective, claims)));
    return resolved;
  }

  private Optional<Claim> claim(Duty duty) {
    Optional<Anchor> goal = anchors.goal(duty.id(), duty.span());
    if (goal.isPresent() && goal.get() instanceof Anchor.GoalTarget target) {
      return Optional.of(new Claim(duty, target.objective(), target.ordinal()));
    }
    return goal.map(g -> new Claim(duty, ((Anchor.Goal) g).objective(), -1));
  }

  /** The whole objective first, then its targets in one entry. */
  private List<ObjectiveDuty> merged(int objective, List<Claim> claims) {
    List<Claim> wholes = claims.stream().filter(Claim::whole).toList();
    List<Claim> targets = claims.stream().filter(c -> !c.whole()).toList();
    List<ObjectiveDuty> merged = new ArrayList<>();
    wholes.forEach(whole -> merged.add(whole.objectiveDuty()));
    if (!wholes.isEmpty() && wholes.get(0).duty().scope().isEmpty()) {
      targets.forEach(target -> twice(target.duty(), wholes.get(0).duty()));
    } else if (!targets.isEmpty()) {
      List<TargetDuty> sorted = targets.stream().map(Claim::target).toList();
      merged.add(new ObjectiveDuty(objective, sorted, ""));
    }
    return merged;
  }

  /** Leaves out what is said twice; parts of one target or objective may stand side by side. */
  private List<Duty> once(List<Duty> duties) {
    Map<String, Duty> wholes = new HashMap<>();
    Map<String, Duty> all = new HashMap<>();
    List<Duty> once = new ArrayList<>();
    for (Duty duty : duties) {
      boolean scoped = !duty.scope().isEmpty();
      String part = duty.id() + ' ' + duty.scope();
      Duty first = scoped ? wholes.getOrDefault(duty.id(), all.get(part)) : all.get(duty.id());
      if (first == null) {
        once.add(duty);
      } else {
        twice(duty, first);
      }
      all.putIfAbsent(duty.id(), duty);
      all.putIfAbsent(part, duty);
      if (!scoped) {
        wholes.putIfAbsent(duty.id(), duty);
      }
    }
    return once;
  }

  private void twice(Duty duty, Duty first) {
    faults.twice(duty.span(), duty.id(), first.span());
  }
}
