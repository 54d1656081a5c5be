package vn.kehoach.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          " (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?!năm|phần|số|trong)[\\p{L}]");

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Target> targets =
        subject.blocks().stream()
            .filter(Objective.class::isInstance)
            .flatMap(block -> ((Objective) block).targets().stream())
            .toList();
    boolean figures = isUsual(targets, TargetFigure::hasFigure);
    boolean years = isUsual(targets, TargetFigure::hasYear);
    for (Target target : targets) {
      report(target, figures && !hasFigure(target), years && !hasYear(target), out);
    }
  }

  /** Three quarters of the plan's targets make the rule. */
  private static boolean isUsual(List<Target> targets, Predicate<Target> has) {
    long having = targets.stream().filter(has).count();
    return targets.size() >= 3 && having * 4 >= targets.size() * 3L;
  }

  private static void report(Target target, boolean figure, boolean year, Diagnostics out) {
    if (figure || year) {
      String what = figure && year ? "target.both" : figure ? "target.figure" : "target.year";
      out.report(Code.TARGET_FIGURE, target.text().span(), Phrase.of(what));
    }
  }

  private static boolean hasFigure(Target target) {
    String words = words(target.text()).replaceAll("năm (?:19|20)\\d\\d", "");
    boolean digits = words.chars().anyMatch(Character::isDigit);
    return !target.values().isEmpty() || digits || NUMBER_WORD.matcher(words).find();
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
