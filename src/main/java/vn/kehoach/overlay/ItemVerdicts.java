package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.overlay.Verdict.Subject;
import vn.kehoach.plan.Plan.Status;
import vn.kehoach.yaml.Node;

/** What an upgrade means for each id of the two versions (nhận định theo mã). */
final class ItemVerdicts {
  private static final Set<Decision> BOTH = Set.of(Decision.MINE, Decision.MODEL);
  private static final Set<Decision> ONLY_MODEL = Set.of(Decision.MODEL);

  private final Node.Mapping plan;
  private final Model from;
  private final Model to;
  private final Changes changes;
  private final Map<String, Element> mine;
  private final Set<String> own;
  private final Set<String> moved;
  private final Standing standing;
  private final Rescue rescue;
  private final boolean onOwnLines;
  private final Map<String, Node.Entry> entries = new HashMap<>();

  ItemVerdicts(Node.Mapping plan, Model from, Model to) {
    this.plan = plan;
    this.from = from;
    this.to = to;
    Diagnostics out = new Diagnostics();
    this.changes = new ChangesReader(from, plan, new Faults(out)).read();
    this.own = new OwnItems(from).of(changes).keySet();
    Node.Mapping merged = Overlay.merge(plan, from, Status.DRAFT, out);
    this.mine = ElementIndex.of(merged, Map.of(), out);
    this.moved = Moves.between(from, to);
    this.standing = Standing.of(plan, to);
    this.rescue = new Rescue(from, to, changes, mine);
    this.onOwnLines =
        Maps.map(plan, ChangesReader.KEY).filter(said -> !Removal.isFlow(said)).isPresent();
    Maps.map(plan, ChangesReader.KEY)
        .ifPresent(said -> said.entries().forEach(e -> entries.put(e.key().value(), e)));
  }

  /** The verdicts, in the order of the older version, then what is new. */
  List<Verdict> all() {
    List<Verdict> all = new ArrayList<>();
    for (Element old : from.elements().values()) {
      if (isInPlan(old)) {
        all.add(to.element(old.name()).map(now -> kept(old, now)).orElseGet(() -> gone(old)));
      }
    }
    for (Element added : to.elements().values()) {
      if (from.element(added.name()).isEmpty() && isInPlan(added)) {
        all.add(added(added));
      }
    }
    return all;
  }

  /** Whether the plan takes it over: not below a block it leaves out, nor in a list it retypes. */
  private boolean isInPlan(Element element) {
    String head = element.owner().head();
    boolean retyped = !HeadLists.CONTENT.contains(head) && plan.entry(head).isPresent();
    return !retyped && element.owner().element().filter(this::isOut).isEmpty();
  }

  private boolean isOut(Element element) {
    return isDropped(element) || element.owner().element().filter(this::isOut).isPresent();
  }

  private boolean isDropped(Element element) {
    return change(element).filter(Change::drop).isPresent();
  }

  private Optional<Change> change(Element element) {
    return Optional.ofNullable(changes.byId().get(element.name()));
  }

  private Verdict kept(Element old, Element now) {
    return isDropped(old) ? leftOut(old, now) : compared(old, now);
  }

  private Verdict compared(Element old, Element now) {
    List<String> byPlan =
        change(old).stream()
            .flatMap(c -> c.fields().stream())
            .map(field -> field.key().value())
            .toList();
    Content content = Content.of(mine.getOrDefault(old.name(), old));
    Comparison all = new Comparison(Content.of(old), Content.of(now), content, byPlan);
    boolean stands = stands(old);
    State state = stands ? all.state() : State.CONFLICT;
    if (state == State.SAME) {
      state = change(old).isPresent() ? State.PLAN : isMoved(old) ? State.MODEL : state;
    }
    return verdict(old, state, all.differences(), stands);
  }

  /** A block that the plan leaves out: the newer version may have made something else of it. */
  private Verdict leftOut(Element old, Element now) {
    Comparison all =
        new Comparison(Content.whole(old), Content.whole(now), Content.whole(old), List.of());
    boolean stands = stands(old);
    boolean untouched = stands && all.byModel().isEmpty();
    State state = untouched ? State.PLAN : State.CONFLICT;
    return verdict(old, state, all.differences(), stands);
  }

  private Verdict gone(Element old) {
    Content nothing = new Content(Map.of());
    Content content = Content.of(mine.getOrDefault(old.name(), old));
    List<String> byPlan =
        change(old).stream()
            .flatMap(c -> c.fields().stream())
            .map(field -> field.key().value())
            .toList();
    Comparison all = new Comparison(Content.of(old), nothing, content, byPlan);
    boolean lost = !isDropped(old) && change(old).filter(c -> !c.isBlank()).isPresent();
    Optional<Node.Entry> kept = lost ? rescue.of(old).filter(e -> onOwnLines) : Optional.empty();
    Set<Decision> choices = !lost ? Set.of() : kept.isPresent() ? BOTH : ONLY_MODEL;
    return new Verdict(
        Subject.ITEM,
        old.name(),
        lost ? State.CONFLICT : State.GONE,
        all.differences(),
        false,
        isDropped(old),
        kept,
        choices);
  }

  private Verdict added(Element added) {
    Content nothing = new Content(Map.of());
    Comparison all = new Comparison(nothing, Content.of(added), nothing, List.of());
    State state = own.contains(added.name()) ? State.CONFLICT : State.ADDED;
    return new Verdict(
        Subject.ITEM,
        added.name(),
        state,
        all.differences(),
        false,
        false,
        Optional.empty(),
        Set.of());
  }

  private Verdict verdict(Element old, State state, List<Difference> differences, boolean stands) {
    Set<Decision> possible = stands ? BOTH : ONLY_MODEL;
    Set<Decision> choices = state == State.CONFLICT ? possible : Set.of();
    return new Verdict(
        Subject.ITEM,
        old.name(),
        state,
        differences,
        isMoved(old),
        isDropped(old),
        Optional.empty(),
        choices);
  }

  private boolean isMoved(Element element) {
    return moved.contains(element.name());
  }

  private boolean stands(Element old) {
    Node.Entry said = entries.get(old.name());
    return said == null || standing.holds(said);
  }
}
