package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.overlay.Verdict.Subject;
import vn.kehoach.yaml.Node;

/** Says verdicts in the words of a clerk (lời nhận định). */
public final class VerdictWords {
  /** The fields that have a name in the message bundles. */
  static final Set<String> FIELDS = fields();

  private final Function<String, Object> labels;

  /**
   * Names ids in sentences.
   *
   * @param labels what a reader calls an id, such as "chỉ tiêu 2 của mục tiêu 3"
   */
  public VerdictWords(Function<String, Object> labels) {
    this.labels = labels;
  }

  /** The sentences on one verdict; none where nothing changed. */
  public List<Phrase> of(Verdict verdict) {
    Object name = name(verdict);
    List<Phrase> all = new ArrayList<>();
    if (verdict.moved()) {
      all.add(Phrase.of("upgrade.moved", name));
    }
    switch (verdict.state()) {
      case SAME -> {}
      case ADDED, GONE -> all.add(whole(verdict, name));
      default -> fields(verdict, name, all);
    }
    return all;
  }

  private static Set<String> fields() {
    Set<String> all = new TreeSet<>(ParameterReader.KEYS);
    for (Kind kind : Kind.values()) {
      all.addAll(kind.fields().keySet());
    }
    all.add(Model.LOCK);
    return Set.copyOf(all);
  }

  private Object name(Verdict verdict) {
    return switch (verdict.subject()) {
      case ITEM -> labels.apply(verdict.id());
      case HEAD -> Phrase.of("upgrade.head", verdict.id());
      case PARAMETER -> Phrase.of("upgrade.parameter", verdict.id());
    };
  }

  private static Phrase whole(Verdict verdict, Object name) {
    return Phrase.of(verdict.state() == State.ADDED ? "upgrade.added" : "upgrade.gone", name);
  }

  private static void fields(Verdict verdict, Object name, List<Phrase> all) {
    boolean gone =
        verdict.isConflict() && verdict.differences().stream().allMatch(d -> d.after().isEmpty());
    if (gone) {
      all.add(Phrase.of("upgrade.gone", name));
    }
    if (verdict.leftOut()) {
      all.add(Phrase.of(verdict.isConflict() ? "upgrade.out.changed" : "upgrade.out", name));
    }
    for (Difference difference :
        verdict.leftOut() ? List.<Difference>of() : verdict.differences()) {
      all.add(field(verdict, difference, name));
    }
    if (verdict.isConflict() && verdict.choices().isEmpty()) {
      all.add(Phrase.of("upgrade.clash", name));
    } else if (all.isEmpty()) {
      all.add(Phrase.of(verdict.isConflict() ? "upgrade.cannot" : "upgrade.own", name));
    }
  }

  private static Phrase field(Verdict verdict, Difference difference, Object name) {
    boolean byModel = !Meaning.same(difference.field(), difference.before(), difference.after());
    String key =
        difference.mine().isEmpty() ? "upgrade.model" : byModel ? "upgrade.both" : "upgrade.plan";
    return Phrase.of(
        key,
        what(verdict, difference, name),
        value(difference.before()),
        value(difference.after()),
        value(difference.mine()));
  }

  /** The field of what; of a key of the head there is only one. */
  private static Object what(Verdict verdict, Difference difference, Object name) {
    return verdict.subject() == Subject.HEAD
        ? name
        : Phrase.of("upgrade.field", fieldName(difference.field()), name);
  }

  private static Object fieldName(String field) {
    return FIELDS.contains(field) ? Phrase.of("field." + field) : field;
  }

  private static Object value(Optional<Node> node) {
    return node.filter(n -> !Shape.isEmpty(n))
        .<Object>map(n -> Phrase.of("upgrade.value", words(n)))
        .orElse(Phrase.of("upgrade.nothing"));
  }

  private static String words(Node node) {
    if (node instanceof Node.Sequence list) {
      return String.join("; ", list.items().stream().map(VerdictWords::words).toList());
    }
    if (node instanceof Node.Mapping map) {
      List<String> entries =
          map.entries().stream().map(e -> e.key().value() + ": " + words(e.value())).toList();
      return String.join(", ", entries);
    }
    return ((Node.Scalar) node).value().strip().replaceAll("\\s+", " ");
  }
}
