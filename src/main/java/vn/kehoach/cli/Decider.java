package vn.kehoach.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.overlay.Verdict.Decision;

/** Decides on conflicts: by {@code --keep}, else by asking (quyết định chỗ trùng nhau). */
final class Decider {
  private final Console console;
  private final Decision keep;

  /**
   * @param keep what holds for all, or null
   */
  Decider(Console console, Decision keep) {
    this.console = console;
    this.keep = keep;
  }

  /** The decisions; conflicts that stay open have none. */
  Map<Verdict, Decision> decide(UpgradeDraft draft, VerdictWords words, String owner) {
    Map<Verdict, Decision> decisions = new LinkedHashMap<>();
    for (Verdict conflict : draft.conflicts()) {
      Optional<Decision> kept = Optional.ofNullable(keep).filter(conflict.choices()::contains);
      boolean ask = keep == null && console.canAsk() && !conflict.choices().isEmpty();
      Optional<Decision> decision = ask ? ask(conflict, words, owner) : kept;
      decision.ifPresent(d -> decisions.put(conflict, d));
    }
    return decisions;
  }

  private Optional<Decision> ask(Verdict conflict, VerdictWords words, String owner) {
    words.lines(conflict).forEach(console::print);
    Messages messages = console.messages();
    boolean both = conflict.choices().size() > 1;
    String question = messages.get(both ? "upgrade.ask" : "upgrade.askModel", owner);
    while (console.canAsk()) {
      Optional<String> said = console.ask(question);
      Optional<Decision> decision = said.flatMap(s -> decision(s, conflict));
      if (decision.isPresent() || said.filter(String::isEmpty).isPresent()) {
        return decision;
      }
    }
    return Optional.empty();
  }

  private Optional<Decision> decision(String said, Verdict conflict) {
    Map<String, Decision> answers =
        Map.of(
            console.messages().get("upgrade.answer.MINE"), Decision.MINE,
            console.messages().get("upgrade.answer.MODEL"), Decision.MODEL);
    return Optional.ofNullable(answers.get(said.toLowerCase(java.util.Locale.ROOT)))
        .filter(conflict.choices()::contains);
  }
}
