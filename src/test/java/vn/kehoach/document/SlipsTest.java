package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.check.fix.Draft;
import vn.kehoach.check.fix.Fixed;
import vn.kehoach.check.fix.Fixer;
import vn.kehoach.pipeline.Generator;
import vn.kehoach.pipeline.Outcome;
import vn.kehoach.pipeline.PlanInput;
import vn.kehoach.pipeline.Stage;
import vn.kehoach.pipeline.TreeShape;
import vn.kehoach.source.DiskWorkspace;
import vn.kehoach.source.SourceFile;

/** Slips at random places of real plans: what mends them loses no word, and comes to an end. */
class SlipsTest {
  private static final int TRIES = 25;
  private static final int SLIPS = 5;
  private static final List<String> TYPED =
      List.of(
          "  ",
          " ,",
          ",",
          " .",
          ";",
          "–",
          " –",
          "- ",
          "\u200B",
          " )",
          "( ",
          "./.",
          " #",
          "'",
          "\\",
          " 7/5/2026",
          " 2026-2030",
          " 5/KH-UBND, ngày 7/05/2026",
          "\r\n    ");

  private final Generator way = Way.on(new DiskWorkspace());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans/ke-sat/binh-dang-gioi-2026-2030.yaml",
        "plans/le-chan/binh-dang-gioi-2026-2030.yaml",
        "plans/thanh-liem/binh-dang-gioi-2021-2025.yaml"
      })
  void noWordIsLostAndNothingIsLeftToMend(Path plan) throws IOException {
    String right = Files.readString(plan);
    int mended = 0;
    for (int i = 0; i < TRIES; i++) {
      String slipped = slipped(right, new Random(i));
      mended += mended(plan, slipped);
    }
    assertThat(mended).isGreaterThan(TRIES);
  }

  /** How many places were mended. */
  private int mended(Path plan, String slipped) {
    Optional<Draft> draft = draft(plan, slipped);
    if (draft.isEmpty()) {
      return 0;
    }
    Fixed fixed = fix(plan, draft.get());
    SourceFile after = fixed.after().file();
    assertThat(words(fixed.after().raw())).isEqualTo(words(slipped));
    assertThat(fixed.places() == 0 || TreeShape.same(draft.get().file(), after)).isTrue();
    assertThat(fix(plan, draft(plan, fixed.after().raw()).orElseThrow()).places()).isZero();
    return fixed.places();
  }

  private static String slipped(String plan, Random random) {
    StringBuilder text = new StringBuilder(plan);
    for (int i = 0; i < SLIPS; i++) {
      int at = random.nextInt(text.length() - 1);
      while (!isWordEnd(text, at)) {
        at = (at + 1) % (text.length() - 1);
      }
      text.insert(at + 1, TYPED.get(random.nextInt(TYPED.size())));
    }
    return text.toString();
  }

  private static boolean isWordEnd(CharSequence text, int at) {
    return Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == ' ';
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}1-9#]", "");
  }

  private Fixed fix(Path plan, Draft draft) {
    return new Fixer(TreeShape::same, text -> draft(plan, text).orElseThrow()).fix(draft);
  }

  private Optional<Draft> draft(Path plan, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Outcome outcome = way.run(new PlanInput(plan, Optional.of(bytes), null), Stage.RULES);
    return outcome.tree().map(tree -> new Draft(tree.span().file(), text, outcome.findings()));
  }
}
