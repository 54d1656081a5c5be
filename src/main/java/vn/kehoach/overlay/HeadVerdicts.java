package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.overlay.Verdict.Subject;
import vn.kehoach.yaml.Node;

/** What an upgrade means for the keys of the head (nhận định phần đầu). */
final class HeadVerdicts {
  private final Node.Mapping plan;
  private final Model from;
  private final Model to;
  private final Standing standing;

  HeadVerdicts(Node.Mapping plan, Model from, Model to) {
    this.plan = plan;
    this.from = from;
    this.to = to;
    this.standing = Standing.of(plan, to);
  }

  /** The verdicts on the keys that one of the versions has. */
  List<Verdict> all() {
    Set<String> keys = new LinkedHashSet<>(Maps.keys(from.tree()));
    keys.addAll(Maps.keys(to.tree()));
    List<Verdict> all = new ArrayList<>();
    keys.forEach(key -> verdict(key).ifPresent(all::add));
    return all;
  }

  private Optional<Verdict> verdict(String key) {
    Optional<Node.Entry> own = HeadLists.CONTENT.contains(key) ? Optional.empty() : plan.entry(key);
    Optional<Node> before = value(from, key, own.isPresent());
    Optional<Node> after = value(to, key, own.isPresent());
    Optional<Node> mine = own.map(Node.Entry::value);
    boolean sameModel = Meaning.same(key, before, after);
    boolean stands = own.filter(e -> !standing.holds(e)).isEmpty();
    State state = stands ? state(key, before, after, mine) : State.CONFLICT;
    Set<Decision> possible =
        stands ? Set.of(Decision.MINE, Decision.MODEL) : Set.of(Decision.MODEL);
    Set<Decision> choices = state == State.CONFLICT ? possible : Set.of();
    boolean silent = sameModel && mine.isEmpty() && HeadLists.family(key).isPresent();
    Difference difference = new Difference(key, before, after, mine);
    return silent
        ? Optional.empty()
        : Optional.of(
            new Verdict(
                Subject.HEAD,
                key,
                state,
                differences(state, difference),
                false,
                false,
                Optional.empty(),
                choices));
  }

  private static List<Difference> differences(State state, Difference difference) {
    return state == State.SAME ? List.of() : List.of(difference);
  }

  private static State state(
      String key, Optional<Node> before, Optional<Node> after, Optional<Node> mine) {
    boolean sameModel = Meaning.same(key, before, after);
    if (mine.isPresent()) {
      return sameModel ? State.PLAN : Meaning.same(key, mine, after) ? State.ALIKE : State.CONFLICT;
    }
    if (sameModel) {
      return State.SAME;
    }
    return before.isEmpty() ? State.ADDED : after.isEmpty() ? State.GONE : State.MODEL;
  }

  /** A value of the head; of a list that the plan does not retype only what has no id. */
  private static Optional<Node> value(Model model, String key, boolean retyped) {
    Optional<Family> family = retyped ? Optional.empty() : HeadLists.family(key);
    return Maps.value(model.tree(), key)
        .map(value -> Content.own(value, family))
        .filter(value -> !Shape.isEmpty(value));
  }
}
