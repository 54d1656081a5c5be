package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * This very plan in small letters: kế hoạch này, mục tiêu 2 của kế hoạch, nội dung kế hoạch at the
 * end of a sentence (nd30 VH-09).
 */
final class OwnPlanCase extends TextRule {
  private static final String PLAN = "kế hoạch";
  private static final String BEFORE = " " + PLAN;
  private static final String MANY = " các";
  private static final int NEAR = 24;
  private static final int FAR = 1_000;
  private static final Pattern PART =
      Pattern.compile("(?:[Mm]ục tiêu|[Cc]hỉ tiêu|[Mm]ục) (?:\\d{1,2}|[IVX]{1,5}) (?:của|tại) $");
  private static final List<String> MADE =
      List.of("xây dựng", "ban hành", "lập", "có", "phê duyệt");

  /** What is done with the plan in hand; said of others, their names or owners follow. */
  private static final List<String> DONE =
      List.of(
          "các nội dung ",
          "việc thực hiện ",
          "triển khai thực hiện ",
          "tổ chức triển khai ",
          "chỉ tiêu của ");

  private static final List<String> ISSUED = List.of("ban hành ", "xây dựng ");

  private static final List<String> REST = List.of("tại các ", "đến từng ");

  @Override
  Collection<String> openers() {
    return List.of(PLAN);
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = at + PLAN.length();
    if (!passage.has(PLAN, at) || !passage.typed(at, end)) {
      return;
    }
    if (isOwn(passage, at, end)) {
      out.report(Code.OWN_PLAN_CASE, passage.span(at, end), PLAN, "Kế hoạch");
    }
  }

  private static boolean isOwn(Passage passage, int at, int end) {
    if (passage.has(" này", end)) {
      return !named(passage, at - 10 * NEAR, at);
    }
    boolean introduced =
        switch (passage.kind()) {
          case OPENING -> passage.followsAny(ISSUED, at);
          case CLOSING -> passage.follows("Trên đây là ", at);
          default -> false;
        };
    return introduced
        || isPart(passage, at)
        || isDone(passage, at, end) && !named(passage, at - FAR, at);
  }

  /** Nothing but the end of the sentence, or a place within the body's area, follows. */
  private static boolean isDone(Passage passage, int at, int end) {
    boolean last = end == passage.length() || ".;".indexOf(passage.at(end)) >= 0;
    boolean wide = last || REST.stream().anyMatch(rest -> passage.same(rest, end + 1));
    return wide && passage.followsAny(DONE, at);
  }

  private static boolean isPart(Passage passage, int at) {
    boolean joined = passage.follows("của ", at) || passage.follows("tại ", at);
    return joined && PART.matcher(passage.words(Math.max(0, at - NEAR), at)).find();
  }

  /** Whether another plan was spoken of before: xây dựng kế hoạch, có các kế hoạch. */
  private static boolean named(Passage passage, int from, int at) {
    int start = Math.max(0, from);
    int plan = passage.text().lastIndexOf(PLAN, at - PLAN.length());
    while (plan > start) {
      if (isMade(passage, start, plan - 1) || isMade(passage, start, plan - 1 - MANY.length())) {
        return true;
      }
      plan = passage.text().lastIndexOf(PLAN, plan - 1);
    }
    return false;
  }

  /** Whether the word for making a plan ends here, with nothing but "các" before the plan. */
  private static boolean isMade(Passage passage, int from, int end) {
    if (!passage.reads(BEFORE, end) && !passage.reads(MANY + BEFORE, end)) {
      return false;
    }
    for (String made : MADE) {
      if (end - made.length() >= from && passage.reads(made, end - made.length())) {
        return true;
      }
    }
    return false;
  }
}
