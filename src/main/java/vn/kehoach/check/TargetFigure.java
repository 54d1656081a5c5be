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
  private static final Pattern YEAR = Pattern.compile("(?:năm |/) ?(?:19|20)\\d\\d");
  private static final Pattern EVERY = Pattern.compile("(?:[Hh][ằà]ng|[Mm]ỗi) (?:năm|quý|tháng)");
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          " (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?!năm|phần|số|trong)[\\p{L}]");

  /** What a target says. */
  private record Facts(Target target, boolean figure, boolean year) {}

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Facts> facts =
        subject.blocks().stream()
            .filter(Objective.class::isInstance)
            .flatMap(block -> ((Objective) block).targets().stream())
            .map(TargetFigure::facts)
            .toList();
    boolean figures = isUsual(facts, Facts::figure);
    boolean years = isUsual(facts, Facts::year);
    for (Facts of : facts) {
      report(of.target(), figures && !of.figure(), years && !of.year(), out);
    }
  }

  private static Facts facts(Target target) {
    String words = words(target.text());
    boolean figure = !target.values().isEmpty() || hasFigure(words);
    return new Facts(target, figure, hasYear(target, words));
  }

  /** Three quarters of the plan's targets make the rule. */
  private static boolean isUsual(List<Facts> facts, Predicate<Facts> has) {
    long having = facts.stream().filter(has).count();
    return facts.size() >= 3 && having * 4 >= facts.size() * 3L;
  }

  private static void report(Target target, boolean figure, boolean year, Diagnostics out) {
    if (figure || year) {
      String what = figure && year ? "target.both" : figure ? "target.figure" : "target.year";
      out.report(Code.TARGET_FIGURE, target.text().span(), Phrase.of(what));
    }
  }

  private static boolean hasFigure(String words) {
    boolean digits =
        YEAR.matcher(words).replaceAll("").chars().anyMatch(c -> Letters.isDigit((char) c));
    return digits || NUMBER_WORD.matcher(words).find();
  }

  private static boolean hasYear(Target target, String words) {
    return target.year() > 0
        || words.contains("20") && YEAR.matcher(words).find()
        || words.contains("năm " + PassageMaker.UNKNOWN)
        || EVERY.matcher(words).find();
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
