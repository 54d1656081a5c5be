package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.Objective;
import vn.kehoach.plan.Block.UnitTasks;
import vn.kehoach.plan.Duty;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.UnitReference;

/**
 * Every target has one unit that answers for it, or several with a scope each. A plan that gives no
 * unit any target is left alone: its units answer by their tasks.
 */
final class TargetUnits implements Rule {

  /** A unit that answers for something. */
  private record Answer(UnitTasks unit, Duty duty) {

    boolean whole() {
      return duty.scope().isEmpty();
    }

    String name() {
      return String.join(", ", unit.units().stream().map(UnitReference::name).toList());
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    Map<String, List<Answer>> answers = answers(subject);
    if (answers.isEmpty()) {
      return;
    }
    int ordinal = 0;
    for (Block block : subject.blocks()) {
      if (block instanceof Objective objective) {
        check(objective, ++ordinal, answers, out);
      }
    }
  }

  private static Map<String, List<Answer>> answers(Subject subject) {
    Map<String, List<Answer>> byId = new HashMap<>();
    for (Block block : subject.blocks()) {
      if (block instanceof UnitTasks unit) {
        for (Duty duty : unit.duties()) {
          byId.computeIfAbsent(duty.id(), id -> new ArrayList<>()).add(new Answer(unit, duty));
        }
      }
    }
    return byId;
  }

  private static void check(
      Objective objective, int ordinal, Map<String, List<Answer>> answers, Diagnostics out) {
    int number = 0;
    for (Target target : objective.targets()) {
      number++;
      List<Answer> all = named(answers, objective.id());
      List<Answer> own = named(answers, target.id());
      if (all.size() + own.size() != 1) {
        List<Answer> found = new ArrayList<>(all);
        found.addAll(own);
        boolean only = objective.targets().size() == 1;
        Phrase name =
            only ? Phrase.of("target.only", ordinal) : Phrase.of("target.of", number, ordinal);
        report(target, name, found, out);
      }
    }
  }

  private static void report(Target target, Phrase name, List<Answer> found, Diagnostics out) {
    if (found.isEmpty()) {
      out.report(Code.TARGET_WITHOUT_UNIT, target.span(), name);
      return;
    }
    Answer first = found.get(0);
    Optional<Answer> other = found.stream().filter(a -> a.unit() != first.unit()).findFirst();
    if (other.isPresent() && found.stream().anyMatch(Answer::whole)) {
      Answer second = other.get();
      Related related = Related.of(first.duty().span(), "related.other", first.name());
      out.report(
          Code.TARGET_WITH_TWO_UNITS,
          second.duty().span(),
          related,
          name,
          first.name(),
          second.name());
    }
  }

  private static List<Answer> named(Map<String, List<Answer>> answers, String id) {
    return id.isEmpty() ? List.of() : answers.getOrDefault(id, List.of());
  }
}
