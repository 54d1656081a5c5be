package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Block;

/** A section, objective, target or appendix of this plan that is named and does not exist. */
final class MissingPart extends TextRule {
  /** Nothing says whose part it is: that of this plan, unless the sentence names a document. */
  private static final String END = "(?<alone>(?=[).;]|$))";

  private static final Pattern SECTION =
      Pattern.compile(
          "Mục ([IVXLC]{1,6})(?![\\p{L}\\d])(?: (?:của )?Kế hoạch này| nêu trên| này|" + END + ")");
  private static final Pattern OBJECTIVE =
      Pattern.compile("mục tiêu (\\d{1,2})(?![\\d,./%]|\\p{L})");
  private static final Pattern APPENDIX =
      Pattern.compile(
          "Phụ lục(?: ([IVXLC]{1,6}))?(?![\\p{L}\\d])(?: kèm theo| đính kèm| của Kế hoạch|"
              + END
              + ")");

  private final List<Found> found = new ArrayList<>();
  private int sections;
  private int objectives;
  private int appendices;

  private record Found(Passage passage, int at) {}

  @Override
  Collection<String> openers() {
    return List.of("Mục", "Phụ lục");
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    boolean section = passage.has("Mục", at) && Letters.isUpper(passage.at(at + 4));
    boolean objective = passage.has("mục tiêu", at) && Letters.isDigit(passage.at(at + 9));
    if (section || objective || passage.has("Phụ lục", at)) {
      found.add(new Found(passage, at));
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (found.isEmpty()) {
      return;
    }
    NumberedPlan numbered = subject.numbered();
    sections = (int) numbered.blocks().stream().filter(MissingPart::isSection).count();
    objectives = (int) subject.blocks().stream().filter(Block.Objective.class::isInstance).count();
    appendices = numbered.appendices().size();
    found.forEach(f -> check(f.passage(), f.at(), out));
  }

  private static boolean isSection(NumberedBlock block) {
    return block instanceof NumberedBlock.Section
        || block instanceof NumberedBlock.UnitTasks
        || block instanceof NumberedBlock.Objective;
  }

  private void check(Passage passage, int at, Diagnostics out) {
    switch (passage.at(at)) {
      case 'M' -> section(matcher(SECTION, passage, at), passage, out);
      case 'm' -> objective(matcher(OBJECTIVE, passage, at), passage, out);
      default -> appendix(matcher(APPENDIX, passage, at), passage, out);
    }
  }

  private static Matcher matcher(Pattern pattern, Passage passage, int at) {
    return pattern.matcher(passage.text()).region(at, passage.length());
  }

  private void section(Matcher matcher, Passage passage, Diagnostics out) {
    if (matcher.lookingAt()
        && Romans.value(matcher.group(1)) > sections
        && isOwn(matcher, passage)) {
      report(passage, matcher.start(), matcher.end(1), out);
    }
  }

  private void objective(Matcher matcher, Passage passage, Diagnostics out) {
    if (objectives > 0 && matcher.lookingAt()) {
      boolean counted = passage.reads(" nhiệm", matcher.end());
      if (Integer.parseInt(matcher.group(1)) > objectives && !counted) {
        report(passage, matcher.start(), matcher.end(1), out);
      }
    }
  }

  private void appendix(Matcher matcher, Passage passage, Diagnostics out) {
    if (!matcher.lookingAt() || !isOwn(matcher, passage)) {
      return;
    }
    int number = matcher.group(1) == null ? 1 : Romans.value(matcher.group(1));
    if (number > appendices) {
      int end = matcher.group(1) == null ? matcher.start() + 7 : matcher.end(1);
      report(passage, matcher.start(), end, out);
    }
  }

  /** A part that stands alone has a number, and no document is named before it. */
  private static boolean isOwn(Matcher matcher, Passage passage) {
    if (matcher.group("alone") == null) {
      return true;
    }
    String before = passage.words(0, matcher.start());
    String sentence = before.substring(before.lastIndexOf(". ") + 1);
    return matcher.group(1) != null && !DocumentTypes.namesAnother(sentence);
  }

  private static void report(Passage passage, int from, int to, Diagnostics out) {
    if (passage.typed(from, to)) {
      out.report(Code.MISSING_PART, passage.span(from, to), passage.words(from, to));
    }
  }
}
