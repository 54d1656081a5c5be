package vn.kehoach.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Level;

class NumberingPropertiesTest {
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  @Provide
  Arbitrary<Sample> plans() {
    return RandomPlans.plans(true);
  }

  @Provide
  Arbitrary<Sample> numberedPlans() {
    return RandomPlans.plans(false);
  }

  @Property(tries = 150)
  void siblingsCountFromOneWithoutGaps(@ForAll("plans") Sample plan) {
    for (List<Label> siblings : siblings(plan.number())) {
      List<Integer> counts = siblings.stream().filter(Label::numbered).map(this::count).toList();
      for (int i = 0; i < counts.size(); i++) {
        assertThat(counts.get(i)).isEqualTo(i + 1);
      }
    }
  }

  @Property(tries = 150)
  void siblingsHaveDifferentNumbersOfOnePattern(@ForAll("plans") Sample plan) {
    for (List<Label> siblings : siblings(plan.number())) {
      List<String> texts = siblings.stream().filter(Label::numbered).map(Label::text).toList();
      assertThat(texts).doesNotHaveDuplicates();
      assertThat(siblings.stream().map(Label::level).distinct().count()).isLessThan(2);
    }
  }

  @Property(tries = 150)
  void aReferenceNamesTheLabelAndThenLabelsAbove(@ForAll("plans") Sample plan) {
    Map<String, String> references = references(plan);
    Map<String, List<Label>> paths = paths(plan);
    references.forEach(
        (id, reference) -> {
          List<String> said = numbers(reference);
          List<String> labels =
              paths.get(id).stream().map(NumberingPropertiesTest::number).toList();
          assertThat(said.get(0)).isEqualTo(labels.get(0));
          assertThat(labels).containsSubsequence(said);
        });
  }

  @Property(tries = 150)
  void whereAllIsNumberedNoReferenceMeansTwoBlocks(@ForAll("numberedPlans") Sample plan) {
    assertThat(references(plan).values()).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void theSamePlanGivesTheSameNumbersAndFindings(@ForAll("plans") Sample plan) {
    NumberedPlan first = plan.number();
    List<String> findings = plan.findings();
    NumberedPlan second = plan.number();
    assertThat(second.blocks()).isEqualTo(first.blocks());
    assertThat(plan.findings()).isEqualTo(findings);
  }

  @Property(tries = 150)
  void levelsAreReportedExactlyWhereThePatternsEnd(@ForAll("plans") Sample plan) {
    plan.levels = List.of(Level.ROMAN);
    plan.number();
    boolean deep = plan.blocks.stream().anyMatch(NumberingPropertiesTest::hasDeepNumber);
    assertThat(plan.out.list().stream().anyMatch(d -> d.code() == Code.TOO_MANY_LEVELS))
        .isEqualTo(deep);
  }

  /** Whether below a block stands a numbered one that the patterns do not reach. */
  private static boolean hasDeepNumber(Block block) {
    return block instanceof Block.Numbered numbered && hasDeepNumber(numbered, 1);
  }

  private static boolean hasDeepNumber(Block.Numbered block, int left) {
    int below = block.numbering().levels().isEmpty() ? left - 1 : 1;
    for (Block child : block.below()) {
      if (child instanceof Block.Numbered numbered
          && (below < 1 && numbered.numbering().numbered() || hasDeepNumber(numbered, below))) {
        return true;
      }
    }
    return false;
  }

  private int count(Label label) {
    String number = number(label);
    return switch (label.level()) {
      case PART, ROMAN -> roman(number);
      case LETTER -> LETTERS.indexOf(number) + 1;
      case CAPITAL -> LETTERS.indexOf(number.toLowerCase()) + 1;
      case ARABIC -> Integer.parseInt(number);
      case DECIMAL -> Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    };
  }

  private static int roman(String roman) {
    int count = 1;
    while (!Numerals.roman(count).equals(roman)) {
      count++;
    }
    return count;
  }

  private static String number(Label label) {
    return label.text().replace("Phần ", "").replaceAll("[.)]$", "");
  }

  /** "điểm a khoản 1 Mục II" without its nouns. */
  private static List<String> numbers(String reference) {
    List<String> numbers = new ArrayList<>(List.of(reference.split(" ")));
    numbers.removeIf(List.of("Phần", "Mục", "khoản", "điểm")::contains);
    return numbers;
  }

  /** What is said of every numbered block, by id. */
  private static Map<String, String> references(Sample plan) {
    Map<String, String> references = new HashMap<>();
    new Counter(plan.out)
        .count(plan.plan())
        .anchors()
        .forEach((id, anchor) -> references.put(id, anchor.reference()));
    references.values().removeIf(String::isEmpty);
    return references;
  }

  /** The labels of a block and of the numbered ones above it, by id. */
  private static Map<String, List<Label>> paths(Sample plan) {
    Map<String, List<Label>> paths = new HashMap<>();
    collect(plan.blocks, plan.number().blocks(), List.of(), paths);
    return paths;
  }

  private static void collect(
      List<Block> typed,
      List<NumberedBlock> numbered,
      List<Label> above,
      Map<String, List<Label>> paths) {
    for (int i = 0; i < typed.size(); i++) {
      Label label = Outline.label(numbered.get(i));
      List<Label> path = new ArrayList<>(above);
      if (label != null && label.numbered()) {
        path.add(0, label);
      }
      paths.put(typed.get(i).id(), path);
      if (typed.get(i) instanceof Block.Numbered block) {
        collect(block.below(), Outline.below(numbered.get(i)), path, paths);
      }
    }
  }

  private static List<List<Label>> siblings(NumberedPlan plan) {
    List<List<Label>> all = new ArrayList<>();
    siblings(plan.blocks(), all);
    return all;
  }

  private static void siblings(List<NumberedBlock> blocks, List<List<Label>> all) {
    all.add(blocks.stream().map(Outline::label).filter(label -> label != null).toList());
    blocks.forEach(block -> siblings(Outline.below(block), all));
  }
}
