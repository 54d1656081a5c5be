package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.diagnostic.Phrase;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Block.Objective;
import vn.kehoach.plan.Inline;
import vn.kehoach.plan.Line;
import vn.kehoach.plan.Target;
import vn.kehoach.plan.Text;

/** A target without a figure, or without a year, where most of its fellows have one. */
final class TargetFigure implements Rule {
  /** Fewer targets make no rule. */
  private static final int LEAST = 3;

  /** Most targets are shorter. */
  private static final int LENGTH = 256;

  private static final Pattern EVERY = Pattern.compile("(?:[Hh][ằà]ng|[Mm]ỗi) (?:năm|quý|tháng)");
  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          " (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?!năm|phần|số|trong)[\\p{L}]");

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Target> targets = new ArrayList<>();
    for (Block block : subject.blocks()) {
      if (block instanceof Objective objective) {
        targets.addAll(objective.targets());
      }
    }
    Set<Target> figures = lacking(targets, TargetFigure::hasFigure);
    Set<Target> years = lacking(targets, TargetFigure::hasYear);
    for (Target target : figures.isEmpty() && years.isEmpty() ? List.<Target>of() : targets) {
      report(target, figures.contains(target), years.contains(target), out);
    }
  }

  /** The targets that lack what three quarters of all have; none where fewer have it. */
  private static Set<Target> lacking(List<Target> targets, Predicate<Target> has) {
    Set<Target> lacking = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Target target : targets) {
      if (lacking.size() * 4L <= targets.size() && !has.test(target)) {
        lacking.add(target);
      }
    }
    boolean usual = targets.size() >= LEAST && lacking.size() * 4L <= targets.size();
    return usual ? lacking : Set.of();
  }

  private static boolean hasFigure(Target target) {
    if (!target.values().isEmpty()) {
      return true;
    }
    String words = words(target.text());
    return hasNumber(words, false) || NUMBER_WORD.matcher(words).find();
  }

  private static boolean hasYear(Target target) {
    if (target.year() > 0) {
      return true;
    }
    String words = words(target.text());
    return hasNumber(words, true) || hasYear(words);
  }

  /** Whether a number stands here that is a year, or one that is none. */
  private static boolean hasNumber(String words, boolean year) {
    for (int i = 0; i < words.length(); i++) {
      if (Letters.isDigit(words.charAt(i))) {
        int end = numberEnd(words, i);
        if (isYear(words, i, end) == year) {
          return true;
        }
        i = end;
      }
    }
    return false;
  }

  private static void report(Target target, boolean figure, boolean year, Diagnostics out) {
    if (figure || year) {
      String what = figure && year ? "target.both" : figure ? "target.figure" : "target.year";
      out.report(Code.TARGET_FIGURE, target.text().span(), Phrase.of(what));
    }
  }

  private static int numberEnd(String words, int from) {
    int end = from;
    while (end < words.length() && Letters.isDigit(words.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a number is a year: năm 2030, 12/2030. */
  private static boolean isYear(String words, int from, int to) {
    boolean century = words.startsWith("19", from) || words.startsWith("20", from);
    int before = from > 0 && words.charAt(from - 1) == ' ' ? from - 1 : from;
    boolean slash = before > 0 && words.charAt(before - 1) == '/';
    boolean named = words.startsWith("năm ", from - 4) || words.startsWith("năm ", before - 4);
    return to - from == 4 && century && (slash || named);
  }

  private static boolean hasYear(String words) {
    boolean every = words.contains("ằng ") || words.contains("àng ") || words.contains("ỗi ");
    return words.contains("năm " + PassageMaker.UNKNOWN) || every && EVERY.matcher(words).find();
  }

  private static String words(Text text) {
    String plain = plain(text);
    if (plain != null) {
      return plain;
    }
    StringBuilder all = new StringBuilder(LENGTH);
    for (Text.Passage passage : text.passages()) {
      if (passage instanceof Text.Paragraph paragraph) {
        add(paragraph.line(), all);
      } else if (passage instanceof Text.Item item) {
        add(item.line(), all);
      }
    }
    return all.toString();
  }

  /** The words of a text that is one stretch of words; else null. */
  private static String plain(Text text) {
    boolean one = text.passages().size() == 1;
    if (one && text.passages().get(0) instanceof Text.Paragraph paragraph) {
      List<Inline> inlines = paragraph.line().inlines();
      return inlines.size() == 1 && inlines.get(0) instanceof Inline.Words words
          ? words.text()
          : null;
    }
    return null;
  }

  private static void add(Line line, StringBuilder all) {
    for (Inline inline : line.inlines()) {
      all.append(inline instanceof Inline.Words words ? words.text() : PassageMaker.UNKNOWN);
    }
  }
}
