package vn.kehoach.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import vn.kehoach.yaml.YamlWriter;

/** What holds for every model and every overlay. */
class OverlayPropertiesTest {

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void anEmptyOverlayIsTheModel(@ForAll long seed) {
    RandomModel model = RandomModel.of(new Random(seed));
    Laid laid = plan(List.of(), model.yaml("1.0.0"));
    assertThat(laid.text()).isEqualTo(Printed.of(Trees.read("", model.effective())));
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void theOrderOfChangesDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    List<String> changes = model.changes(random, 3);
    List<String> shuffled = new ArrayList<>(changes);
    Collections.shuffle(shuffled, random);
    Laid laid = plan(changes, model.yaml("1.0.0"));
    assertThat(laid.found()).isEmpty();
    assertThat(plan(shuffled, model.yaml("1.0.0")).text()).isEqualTo(laid.text());
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void changesAtOnceAreChangesOneAfterAnother(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    List<String> changes = model.changes(random, 3);
    String atOnce = plan(changes, model.yaml("1.0.0")).text("noi_dung");
    Collections.shuffle(changes, random);
    String yaml = model.yaml("1.0.0");
    for (String change : changes) {
      yaml = asModel(plan(List.of(change), yaml));
    }
    assertThat(plan(List.of(), yaml).text("noi_dung")).isEqualTo(atOnce);
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void aChangeTouchesNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    RandomModel model = RandomModel.of(random);
    List<String> changes = model.changes(random, 2);
    for (String change : changes) {
      if (change.contains("gia_tri")) {
        String id = change.strip().substring(0, change.strip().indexOf(':'));
        String before = plan(List.of(), model.yaml("1.0.0")).text();
        String after = plan(List.of(change), model.yaml("1.0.0")).text();
        String figure = "(\\{id: " + id + ", noi_dung: \\w+, gia_tri: )\\d+";
        assertThat(after.replaceFirst(figure, "$1")).isEqualTo(before.replaceFirst(figure, "$1"));
      }
    }
  }

  private static Laid plan(List<String> changes, String model) {
    String sua = "sua:\n" + String.join("\n", changes) + "\n";
    return Laid.raw("mau: m\nphien_ban_mau: 1.0.0\n" + sua, model);
  }

  /** An effective tree as a model of its own. */
  private static String asModel(Laid laid) {
    return "mau: m\nphien_ban: 1.0.0\n"
        + new YamlWriter().write(Maps.without(laid.tree().orElseThrow(), List.of("tham_so")));
  }
}
