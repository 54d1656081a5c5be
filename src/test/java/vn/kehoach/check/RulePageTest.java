package vn.kehoach.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.diagnostic.Diagnostic;

/** The two examples of every rule's page: found at its place in the wrong one, silent otherwise. */
class RulePageTest {
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("# (KH\\d{3})(?:: (.*))?$");

  static Stream<RuleEntry> rules() {
    return RuleBook.entries().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleIsFoundAtItsPlace(RuleEntry rule) {
    String example = examples(rule).get(0);
    String plan = Checked.framed(example);
    List<String> found = new ArrayList<>();
    for (Diagnostic d : Checked.findings(plan)) {
      found.add(d.span().from().line() + " " + d.code().id() + shown(d, marked(plan, d)));
    }
    assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(marks(plan));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRightExampleIsSilent(RuleEntry rule) {
    String plan = Checked.framed(examples(rule).get(1));
    assertThat(Checked.findings(plan))
        .extracting(d -> d.span().from().line() + " " + d.code().id() + " " + d.span().text())
        .isEmpty();
  }

  /** What was found, where the mark of its line says what is to be found. */
  private static String shown(Diagnostic found, boolean marked) {
    return marked ? " " + found.span().text() : "";
  }

  private static boolean marked(String plan, Diagnostic found) {
    Matcher mark = MARK.matcher(line(plan, found.span().from().line()));
    return mark.find() && mark.group(2) != null;
  }

  private static List<String> marks(String plan) {
    List<String> marks = new ArrayList<>();
    for (int i = 1; i <= plan.lines().count(); i++) {
      Matcher mark = MARK.matcher(line(plan, i));
      if (mark.find()) {
        marks.add(i + " " + mark.group(1) + (mark.group(2) == null ? "" : " " + mark.group(2)));
      }
    }
    return marks;
  }

  private static String line(String plan, int number) {
    return plan.split("\n", -1)[number - 1];
  }

  private static List<String> examples(RuleEntry rule) {
    return EXAMPLE.matcher(page(rule)).results().map(r -> r.group(1)).toList();
  }

  private static String page(RuleEntry rule) {
    try (InputStream in = RuleBook.class.getResourceAsStream("/" + rule.page())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
