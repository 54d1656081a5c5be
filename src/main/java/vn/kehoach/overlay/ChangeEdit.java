package vn.kehoach.overlay;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.source.TextEdit;
import vn.kehoach.yaml.Node;

/** What is left of one change of a plan over a newer version (phần còn lại của một thay đổi). */
final class ChangeEdit {
  private static final String DUTIES = "theo_doi";

  private final Node.Mapping plan;
  private final Model to;
  private final Removal removal;

  ChangeEdit(Node.Mapping plan, Model to, Removal removal) {
    this.plan = plan;
    this.to = to;
    this.removal = removal;
  }

  /** The edits of a change that stays; empty where nothing of it is left. */
  Optional<List<TextEdit>> of(Node.Entry change, boolean givesWay) {
    String id = change.key().value();
    boolean known = to.element(id).isPresent() || HeadLists.family(id).isPresent();
    if (!known || !(change.value() instanceof Node.Mapping said)) {
      return known ? Optional.of(List.of()) : Optional.empty();
    }
    return givesWay ? additions(change, said) : Optional.of(withoutStaleDuties(said, id));
  }

  /** Only what is added stays, where it can. */
  private Optional<List<TextEdit>> additions(Node.Entry change, Node.Mapping said) {
    List<Node.Entry> left = said.entries().stream().filter(ChangeEdit::isAddition).toList();
    Node.Mapping rest = new Node.Mapping(left, said.span());
    boolean stays = !left.isEmpty() && stands(new Node.Entry(change.key(), rest));
    return stays ? Optional.of(removal.entries(said, e -> !isAddition(e))) : Optional.empty();
  }

  private boolean stands(Node.Entry change) {
    Node.Mapping only = new Node.Mapping(List.of(change), change.value().span());
    return Standing.of(only, plan, to).holds(change);
  }

  private static boolean isAddition(Node.Entry entry) {
    return Operation.of(entry.key().value()).isPresent();
  }

  /** A duty that the unit has no more cannot be taken from it. */
  private List<TextEdit> withoutStaleDuties(Node.Mapping said, String id) {
    if (!(Maps.value(said, DUTIES).orElse(null) instanceof Node.Sequence duties)) {
      return List.of();
    }
    Set<String> left =
        new HashSet<>(Duties.ids(to.element(id).flatMap(e -> e.fields().value(DUTIES))));
    boolean all = duties.items().stream().allMatch(duty -> isStale(duty, left));
    return all
        ? removal.entries(said, e -> e.value() == duties)
        : removal.items(duties, duty -> isStale(duty, left));
  }

  private static boolean isStale(Node duty, Set<String> left) {
    return Duties.isDrop(duty)
        && Duties.target(duty).filter(target -> !left.contains(target.value())).isPresent();
  }
}
