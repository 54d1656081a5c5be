package vn.kehoach.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.overlay.Verdict.State;
import vn.kehoach.overlay.Verdict.Subject;
import vn.kehoach.source.EditedText;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.TextEdit;
import vn.kehoach.yaml.Node;

/**
 * Writes an upgrade into the file of a plan (ghi bản nâng cấp): the version, and what of the plan
 * gives way to the newer model. Every other line stays as it is.
 */
public final class UpgradeEdit {
  private final Node.Mapping plan;
  private final Model to;
  private final List<Verdict> verdicts;

  /** Works on a plan and the verdicts on its upgrade to a version of its model. */
  public UpgradeEdit(Node.Mapping plan, Model to, List<Verdict> verdicts) {
    this.plan = plan;
    this.to = to;
    this.verdicts = List.copyOf(verdicts);
  }

  /**
   * The text of the upgraded plan; empty while a conflict has no decision that it allows.
   *
   * @param raw the text of the file as it is on the disk
   * @param decisions what was decided on each conflict
   */
  public Optional<String> text(String raw, Function<Verdict, Optional<Decision>> decisions) {
    Set<Verdict> givesWay = new HashSet<>();
    for (Verdict verdict : verdicts) {
      Optional<Decision> decision =
          verdict.isConflict()
              ? decisions.apply(verdict).filter(verdict.choices()::contains)
              : Optional.of(Decision.MINE);
      if (decision.isEmpty()) {
        return Optional.empty();
      }
      if (decision.get() == Decision.MODEL) {
        givesWay.add(verdict);
      }
    }
    SourceFile file = plan.span().file();
    return Optional.of(new EditedText(file, edits(file.text(), givesWay)).over(raw));
  }

  private List<TextEdit> edits(String text, Set<Verdict> givesWay) {
    Removal removal = new Removal(text);
    List<TextEdit> edits = new ArrayList<>();
    Maps.text(plan, ModelTaker.VERSION).ifPresent(said -> edits.add(version(said)));
    Set<String> head = ids(givesWay, Subject.HEAD);
    edits.addAll(removal.entries(plan, e -> head.contains(e.key().value())));
    Maps.map(plan, Model.PARAMETERS)
        .ifPresent(given -> edits.addAll(removal.entries(given, goneParameters(givesWay))));
    Maps.map(plan, ChangesReader.KEY)
        .ifPresent(said -> edits.addAll(changes(said, ids(givesWay, Subject.ITEM), removal)));
    return edits;
  }

  private TextEdit version(Node.Scalar said) {
    String typed = said.span().text().replace(said.value(), to.version().toString());
    return new TextEdit(said.span().start(), said.span().end(), typed);
  }

  private Predicate<Node.Entry> goneParameters(Set<Verdict> givesWay) {
    Set<String> gone = ids(givesWay, Subject.PARAMETER);
    verdicts.stream()
        .filter(v -> v.subject() == Subject.PARAMETER && v.state() == State.GONE)
        .forEach(v -> gone.add(v.id()));
    return entry -> gone.contains(entry.key().value());
  }

  private static Set<String> ids(Set<Verdict> verdicts, Subject subject) {
    Set<String> ids = new HashSet<>();
    verdicts.stream().filter(v -> v.subject() == subject).forEach(v -> ids.add(v.id()));
    return ids;
  }

  private List<TextEdit> changes(Node.Mapping said, Set<String> givesWay, Removal removal) {
    ChangeEdit edit = new ChangeEdit(plan, to, removal);
    Map<String, Node.Entry> rescues = rescues(givesWay);
    Set<Node.Entry> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    List<TextEdit> edits = new ArrayList<>();
    for (Node.Entry change : said.entries()) {
      String id = change.key().value();
      if (rescues.containsKey(id)) {
        edits.add(removal.replacement(change, rescues.get(id)));
      } else {
        Optional<List<TextEdit>> left = edit.of(change, givesWay.contains(id));
        left.ifPresentOrElse(edits::addAll, () -> gone.add(change));
      }
    }
    edits.addAll(removal.entries(said, gone::contains));
    return edits;
  }

  private Map<String, Node.Entry> rescues(Set<String> givesWay) {
    Map<String, Node.Entry> rescues = new HashMap<>();
    for (Verdict verdict : verdicts) {
      if (!givesWay.contains(verdict.id())) {
        verdict.rescue().ifPresent(entry -> rescues.put(verdict.id(), entry));
      }
    }
    return rescues;
  }
}
