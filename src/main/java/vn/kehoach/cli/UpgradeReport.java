package vn.kehoach.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.cli.UpgradeResult.State;
import vn.kehoach.diagnostic.JsonValues;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.overlay.Difference;
import vn.kehoach.overlay.Verdict;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.pipeline.Outcome;

/** Tells what became of upgrades, for clerks or for programs, and the sum of it at the end. */
final class UpgradeReport implements AutoCloseable {
  private final Console console;
  private final Messages messages;
  private final boolean json;
  private final Map<State, Integer> counts = new EnumMap<>(State.class);
  private String before = "[\n";
  private int exitCode = ExitCode.FINE;

  /**
   * @param json for programs
   */
  UpgradeReport(Console console, boolean json) {
    this.console = console;
    this.messages = console.messages();
    this.json = json;
  }

  /** The words for a draft, by the names in the plan as it was and as it would be. */
  static VerdictWords words(UpgradeDraft draft, Optional<Outcome> upgraded, Messages messages) {
    ItemNames names = new ItemNames(Optional.of(draft.outcome()));
    String owner = owner(draft, messages);
    return new VerdictWords(messages, names, new ItemNames(upgraded), draft.to(), owner);
  }

  /** Whose plan it is: xã, phường, đặc khu. */
  static String owner(UpgradeDraft draft, Messages messages) {
    return draft
        .outcome()
        .plan()
        .map(plan -> plan.body().areaNoun())
        .filter(noun -> !noun.isEmpty())
        .orElse(messages.get("upgrade.owner"));
  }

  /** Tells of one plan; always goes on. */
  boolean tell(UpgradeResult result) {
    counts.merge(result.state(), 1, Integer::sum);
    exitCode = Math.max(exitCode, result.exitCode());
    if (json) {
      console.out().print(before + new JsonValues().write(values(result)).stripTrailing());
      before = ",\n";
    } else {
      people(result);
    }
    return true;
  }

  private void people(UpgradeResult result) {
    Optional<UpgradeDraft> draft = result.draft();
    draft.ifPresent(d -> verdicts(d, result));
    if (draft.isPresent() || result.state() == State.NO_VERSION) {
      console.print(messages.get("upgrade.state." + result.state(), result.path()));
    }
    if (result.fault() != null) {
      console.say(result.fault().key(), result.fault().arguments());
    }
    if (result.state() == State.FAULTY) {
      console.err().print(FindingsFormat.HUMAN.printer(messages).print(result.findings()));
    }
  }

  private void verdicts(UpgradeDraft draft, UpgradeResult result) {
    VerdictWords words = words(draft, result.upgraded(), messages);
    String head =
        messages.get(
            "upgrade.plan",
            draft.path(),
            draft.from().id(),
            draft.from().version(),
            draft.to().version());
    console.out().println(vn.kehoach.diagnostic.ScreenText.safe(head));
    for (Verdict verdict : draft.verdicts()) {
      String decided = decided(verdict, result, draft);
      for (String line : words.lines(verdict)) {
        console.out().println("- " + line + decided);
      }
    }
    long own = draft.verdicts().stream().filter(v -> v.state() == Verdict.State.PLAN).count();
    console.out().println(messages.get("upgrade.kept", own, owner(draft, messages)));
  }

  private String decided(Verdict verdict, UpgradeResult result, UpgradeDraft draft) {
    if (verdict.state() == Verdict.State.PLAN) {
      return ": " + messages.get("upgrade.decided." + Decision.MINE, owner(draft, messages)) + ".";
    }
    if (!verdict.isConflict()) {
      return ".";
    }
    Decision decision = result.decisions().get(verdict);
    String key = decision == null ? open(verdict) : "upgrade.decided." + decision;
    return ": " + messages.get(key, owner(draft, messages)) + ".";
  }

  private static String open(Verdict verdict) {
    return "upgrade.open." + verdict.choices().size();
  }

  private Map<String, Object> values(UpgradeResult result) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("plan", result.path().toString().replace('\\', '/'));
    values.put("state", result.state().name().toLowerCase(Locale.ROOT));
    result.draft().ifPresent(draft -> values(draft, result, values));
    values.put("findings", result.findings().stream().map(messages::sentence).toList());
    return values;
  }

  private void values(UpgradeDraft draft, UpgradeResult result, Map<String, Object> values) {
    VerdictWords words = words(draft, result.upgraded(), messages);
    values.put("model", draft.from().id());
    values.put("from", draft.from().version());
    values.put("to", draft.to().version());
    List<Map<String, Object>> changes =
        draft.verdicts().stream()
            .filter(v -> v.state() != Verdict.State.SAME)
            .map(v -> values(v, result.decisions().get(v), words))
            .toList();
    values.put("changes", changes);
  }

  private static Map<String, Object> values(
      Verdict verdict, Decision decision, VerdictWords words) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("about", verdict.subject().name().toLowerCase(Locale.ROOT));
    values.put("id", verdict.id());
    values.put("name", words.subject(verdict));
    values.put("state", verdict.state().name().toLowerCase(Locale.ROOT));
    values.put("moved", verdict.moved());
    values.put("decision", decision == null ? null : decision.name().toLowerCase(Locale.ROOT));
    values.put("words", words.lines(verdict));
    values.put(
        "differences", verdict.differences().stream().map(UpgradeReport::difference).toList());
    return values;
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("field", difference.field());
    values.put("before", difference.before().map(NodeWords::of).orElse(null));
    values.put("after", difference.after().map(NodeWords::of).orElse(null));
    values.put("mine", difference.mine().map(NodeWords::of).orElse(null));
    return values;
  }

  /** The gravest exit code of all plans. */
  int exitCode() {
    return exitCode;
  }

  @Override
  public void close() {
    if (json) {
      console.out().print(before.equals(",\n") ? "\n]\n" : "[]\n");
      return;
    }
    int failed = count(State.FAULTY) + count(State.NOT_WRITTEN) + count(State.NO_VERSION);
    console.say(
        "upgrade.summary",
        count(State.UPGRADED) + count(State.DRY_RUN),
        count(State.CURRENT),
        count(State.NO_MODEL),
        count(State.UNDECIDED),
        failed);
  }

  private int count(State state) {
    return counts.getOrDefault(state, 0);
  }
}
