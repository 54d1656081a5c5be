package vn.kehoach.check;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** This very plan in small letters: kế hoạch này, mục tiêu 2 của kế hoạch (nd30 VH-09). */
final class OwnPlanCase extends TextRule {
  private static final String PLAN = "kế hoạch";
  private static final int NEAR = 24;
  private static final Pattern PART =
      Pattern.compile("(?:[Mm]ục tiêu|[Cc]hỉ tiêu|[Mm]ục) (?:\\d{1,2}|[IVX]{1,5}) (?:của|tại) $");
  private static final Pattern OTHER =
      Pattern.compile("(?:xây dựng|ban hành|lập|có|phê duyệt) (?:các )?kế hoạch");

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
    boolean own = passage.has(" này", end) ? !named(passage, at) : isPart(passage, at);
    if (own) {
      out.report(Code.OWN_PLAN_CASE, passage.span(at, end), PLAN, "Kế hoạch");
    }
  }

  private static boolean isPart(Passage passage, int at) {
    boolean joined = passage.follows("của ", at) || passage.follows("tại ", at);
    return joined && PART.matcher(passage.words(Math.max(0, at - NEAR), at)).find();
  }

  /** Whether another plan was spoken of right before. */
  private static boolean named(Passage passage, int at) {
    return OTHER.matcher(passage.words(Math.max(0, at - 10 * NEAR), at)).find();
  }
}
