package vn.kehoach.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedBlock;
import vn.kehoach.number.NumberedPlan;
import vn.kehoach.plan.Block;

/** A section, objective, target or appendix of this plan that is named and does not exist. */
final class MissingPart implements Rule {
  private static final Pattern SECTION =
      Pattern.compile("Mục ([IVXLC]{1,6})(?![\\p{L}\\d])(?: (?:của )?Kế hoạch này| nêu trên| này)");
  private static final Pattern OBJECTIVE =
      Pattern.compile("mục tiêu (\\d{1,2})(?![\\d,./%]|\\p{L})");
  private static final Pattern APPENDIX =
      Pattern.compile(
          "Phụ lục(?: ([IVXLC]{1,6}))?(?![\\p{L}\\d]) (?:kèm theo|đính kèm|của Kế hoạch)");

  private int sections;
  private int objectives;
  private int appendices;

  @Override
  public void check(Subject subject, Diagnostics out) {
    NumberedPlan numbered = subject.numbered();
    sections = (int) numbered.blocks().stream().filter(MissingPart::isSection).count();
    objectives = (int) subject.blocks().stream().filter(Block.Objective.class::isInstance).count();
    appendices = numbered.appendices().size();
    subject.passages().forEach(passage -> check(passage, out));
  }

  private static boolean isSection(NumberedBlock block) {
    return block instanceof NumberedBlock.Section
        || block instanceof NumberedBlock.UnitTasks
        || block instanceof NumberedBlock.Objective;
  }

  private void check(Passage passage, Diagnostics out) {
    String text = passage.text();
    if (text.contains("Mục ")) {
      sections(SECTION.matcher(text), passage, out);
    }
    if (objectives > 0 && text.contains("mục tiêu ")) {
      objectives(OBJECTIVE.matcher(text), passage, out);
    }
    if (text.contains("Phụ lục")) {
      appendices(APPENDIX.matcher(text), passage, out);
    }
  }

  private void sections(Matcher matcher, Passage passage, Diagnostics out) {
    while (matcher.find()) {
      if (Romans.value(matcher.group(1)) > sections) {
        report(passage, matcher.start(), matcher.end(1), out);
      }
    }
  }

  private void objectives(Matcher matcher, Passage passage, Diagnostics out) {
    while (matcher.find()) {
      boolean counted = passage.text().startsWith(" nhiệm", matcher.end());
      if (Integer.parseInt(matcher.group(1)) > objectives && !counted) {
        report(passage, matcher.start(), matcher.end(1), out);
      }
    }
  }

  private void appendices(Matcher matcher, Passage passage, Diagnostics out) {
    while (matcher.find()) {
      int number = matcher.group(1) == null ? 1 : Romans.value(matcher.group(1));
      if (number > appendices) {
        int end = matcher.group(1) == null ? matcher.start() + 7 : matcher.end(1);
        report(passage, matcher.start(), end, out);
      }
    }
  }

  private static void report(Passage passage, int from, int to, Diagnostics out) {
    if (passage.typed(from, to)) {
      out.report(Code.MISSING_PART, passage.span(from, to), passage.words(from, to));
    }
  }
}
