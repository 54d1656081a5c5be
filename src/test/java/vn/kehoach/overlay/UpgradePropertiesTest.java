package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.overlay.Verdict.Decision;
import vn.kehoach.yaml.Node;

/** What holds for every upgrade. */
class UpgradePropertiesTest {

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void anUpgradeToTheSameVersionChangesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    String plan = plan(model.changes(random, 3));
    Model read = Upgraded.model(model.yaml("1.0.0"), "1.0.0");
    Node.Mapping tree = Trees.read("p.yaml", plan);
    List<Verdict> verdicts = Upgrade.verdicts(tree, read, read);
    assertThat(verdicts).noneMatch(Verdict::isConflict);
    assertThat(new UpgradeEdit(tree, read, verdicts).text(plan, v -> Optional.empty()))
        .contains(plan);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenIsSound(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    String plan = plan(model.changes(random, 3));
    Model from = Upgraded.model(model.yaml("1.0.0"), "1.0.0");
    Model to = Upgraded.model(model.next(random, 4, "n").yaml("1.1.0"), "1.1.0");
    for (Decision decision : Decision.values()) {
      Optional<String> text = upgraded(plan, from, to, decision);
      text.ifPresent(t -> assertThat(findings(t, to)).isEmpty());
    }
    assertThat(upgraded(plan, from, to, Decision.MODEL)).isPresent();
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void nothingOfThePlanIsLostThatItKeeps(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    String plan = plan(model.changes(random, 3));
    Model from = Upgraded.model(model.yaml("1.0.0"), "1.0.0");
    Model to = Upgraded.model(model.next(random, 4, "n").yaml("1.1.0"), "1.1.0");
    Optional<String> text = upgraded(plan, from, to, Decision.MINE);
    if (text.isPresent()) {
      Set<String> own = ownIds(merged(plan, from, new Diagnostics()));
      assertThat(ownIds(merged(text.get(), to, new Diagnostics()))).isEqualTo(own);
    }
  }

  private static Set<String> ownIds(Node.Mapping tree) {
    Set<String> ids = new TreeSet<>(ElementIndex.of(tree, Map.of(), new Diagnostics()).keySet());
    ids.removeIf(id -> !id.startsWith("own"));
    return ids;
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void twoStepsAreOneWhereNothingWasDecided(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel first = RandomModel.of(random);
    RandomModel second = first.next(random, 8, "n");
    RandomModel third = second.next(random, 8, "o");
    String plan = plan(first.changes(random, 4));
    Model one = Upgraded.model(first.yaml("1.0.0"), "1.0.0");
    Model two = Upgraded.model(second.yaml("1.1.0"), "1.1.0");
    Model three = Upgraded.model(third.yaml("1.2.0"), "1.2.0");
    Optional<String> twoSteps =
        upgraded(plan, one, two, null).flatMap(text -> upgraded(text, two, three, null));
    Optional<String> oneStep = upgraded(plan, one, three, null);
    if (twoSteps.isPresent()) {
      assertThat(oneStep).isEqualTo(twoSteps);
    }
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void aPlanWithoutChangesBecomesTheNewModel(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    RandomModel next = model.next(random, 3, "n");
    Model from = Upgraded.model(model.yaml("1.0.0"), "1.0.0");
    Model to = Upgraded.model(next.yaml("1.1.0"), "1.1.0");
    String text = upgraded(plan(List.of()), from, to, null).orElseThrow();
    Node.Mapping merged = merged(text, to, new Diagnostics());
    assertThat(Printed.of(merged)).isEqualTo(Printed.of(Trees.read("", next.effective())));
  }

  private static String plan(List<String> changes) {
    return "mau: m\nphien_ban_mau: 1.0.0\nsua:\n" + String.join("\n", changes) + "\n";
  }

  private static Optional<String> upgraded(String plan, Model from, Model to, Decision decision) {
    Node.Mapping tree = Trees.read("p.yaml", plan);
    List<Verdict> verdicts = Upgrade.verdicts(tree, from, to);
    return new UpgradeEdit(tree, to, verdicts).text(plan, v -> Optional.ofNullable(decision));
  }

  private static List<String> findings(String plan, Model model) {
    Diagnostics out = new Diagnostics();
    merged(plan, model, out);
    return out.list().stream().map(d -> d.code() + " " + d.span().text()).toList();
  }

  private static Node.Mapping merged(String plan, Model model, Diagnostics out) {
    return Overlay.merge(Trees.read("p.yaml", plan), model, null, out);
  }
}
