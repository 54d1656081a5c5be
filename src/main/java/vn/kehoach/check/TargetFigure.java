package vn.kehoach.check;

import java.util.List;
import java.util.function.Predicate;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.Block.Objective;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.Text;

/** A target without a figure, or without a year, where most of its fellows have one. */
final class TargetFigure implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Target> targets =
        subject.blocks().stream()
            .filter(Objective.class::isInstance)
            .flatMap(block -> ((Objective) block).targets().stream())
            .toList();
    compare(targets, TargetFigure::hasFigure, "target.figure", out);
    compare(targets, TargetFigure::hasYear, "target.year", out);
  }

  /** Three quarters of the plan's targets make the rule. */
  private static void compare(
      List<Target> targets, Predicate<Target> has, String what, Diagnostics out) {
    long having = targets.stream().filter(has).count();
    if (targets.size() < 3 || having * 4 < targets.size() * 3L) {
      return;
    }
    for (Target target : targets) {
      if (!has.test(target)) {
        out.report(Code.TARGET_FIGURE, target.text().span(), Phrase.of(what));
      }
    }
  }

  private static boolean hasFigure(Target target) {
    String words = words(target.text()).replaceAll("năm (?:19|20)\\d\\d", "");
    return !target.values().isEmpty() || words.chars().anyMatch(Character::isDigit);
  }

  private static boolean hasYear(Target target) {
    String words = words(target.text());
    return target.year() > 0
        || words.matches("(?s).*(?:năm|/) ?(?:19|20)\\d\\d.*")
        || words.contains("năm \u00A4")
        || words.matches("(?s).*(?:hằng|hàng|mỗi|Hằng|Hàng|Mỗi) (?:năm|quý|tháng).*");
  }

  private static String words(Text text) {
    StringBuilder all = new StringBuilder();
    for (Text.Passage passage : text.passages()) {
      if (passage instanceof Text.Paragraph paragraph) {
        add(paragraph.line(), all);
      } else if (passage instanceof Text.Item item) {
        add(item.line(), all);
      }
    }
    return all.toString();
  }

  private static void add(Line line, StringBuilder all) {
    for (Inline inline : line.inlines()) {
      all.append(inline instanceof Inline.Words words ? words.text() : PassageMaker.UNKNOWN);
    }
  }
}
