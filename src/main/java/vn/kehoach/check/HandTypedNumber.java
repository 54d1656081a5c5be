package vn.kehoach.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;

/** A number typed where the tool counts (số gõ tay; nd30 HD-04, HD-07 to HD-09). */
final class HandTypedNumber implements Rule {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:Phần|PHẦN|Chương|CHƯƠNG) [IVXLC]{1,6}[.:]? |[IVXLC]{1,6}[.)] |[A-HKĐ]\\. "
              + "|\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)] |\\d{1,2}\\.\\d{1,2} (?=\\p{Lu})|[a-zđ][.)] ");
  private static final int LONGEST = 14;
  private static final List<String> OPENERS =
      List.of("Phần ", "Chương ", "Mục tiêu ", "Chỉ tiêu", "Phụ lục");
  private static final Pattern OBJECTIVE = Pattern.compile("Mục tiêu \\d{1,2} ?[.:]");
  private static final Pattern TARGET = Pattern.compile("Chỉ tiêu(?: \\d{1,2})? ?[.:]");
  private static final Pattern APPENDIX = Pattern.compile("(?i)Phụ lục(?: [IVXLC\\d]{1,4})?[.:]? ");

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      if (mayOpen(passage)) {
        check(passage, out);
      }
    }
  }

  private static void check(Passage passage, Diagnostics out) {
    switch (passage.kind()) {
      case TITLE, UNIT -> title(passage, out);
      case PARAGRAPH, CLAUSE, ITEM, BASIS, RECIPIENT -> report(NUMBER, passage, out);
      case TARGET -> {
        report(NUMBER, passage, out);
        report(TARGET, passage, out);
      }
      default -> {}
    }
  }

  private static void title(Passage passage, Diagnostics out) {
    report(NUMBER, passage, out);
    if (passage.owner() instanceof Block.Objective) {
      report(OBJECTIVE, passage, out);
    } else if (passage.owner() == null) {
      report(APPENDIX, passage, out);
    }
  }

  /** Whether the first word can be a number or the word before one: most passages say no. */
  private static boolean mayOpen(Passage passage) {
    char first = passage.at(0);
    return Letters.isDigit(first)
        || ".)".indexOf(passage.at(1)) >= 0
        || "IVXLC".indexOf(first) >= 0 && endsNumber(passage)
        || "PCMpcm".indexOf(first) >= 0 && opensNumber(passage);
  }

  /** Whether a full stop or a bracket ends the first word. */
  private static boolean endsNumber(Passage passage) {
    int end = passage.wordEnd(0);
    return end > 0 && end < LONGEST && ".)".indexOf(passage.at(end)) >= 0;
  }

  private static boolean opensNumber(Passage passage) {
    for (String opener : OPENERS) {
      if (passage.same(opener, 0)) {
        return true;
      }
    }
    return false;
  }

  private static void report(Pattern pattern, Passage passage, Diagnostics out) {
    Matcher matcher = pattern.matcher(passage.text());
    if (matcher.lookingAt() && passage.typed(0, matcher.end())) {
      int end = matcher.group().stripTrailing().length();
      out.report(Code.HAND_TYPED_NUMBER, passage.span(0, end), passage.words(0, end));
    }
  }
}
