package vn.kehoach.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Appendix;
import vn.kehoach.plan.Block;
import vn.kehoach.plan.Plan;

/**
 * The subject or a title below the first level typed in capitals, where small letters are printed
 * (nd30 TL-02, HD-07). The first level has capitals however it is typed.
 */
final class TitleCapitals implements Rule {
  private static final int LONG = 8;

  @Override
  public void check(Subject subject, Diagnostics out) {
    Set<Block> first = null;
    for (Passage passage : subject.passages()) {
      if (isTitle(passage) && isShouted(passage)) {
        first = first == null ? firstLevel(subject.plan()) : first;
        if (!first.contains(passage.owner())) {
          out.report(Code.TITLE_CAPITALS, passage.span(), passage.text());
        }
      }
    }
  }

  private static boolean isTitle(Passage passage) {
    Kind kind = passage.kind();
    return kind == Kind.SUBJECT
        || passage.owner() != null && (kind == Kind.TITLE || kind == Kind.UNIT);
  }

  private static boolean isShouted(Passage passage) {
    String text = passage.text();
    boolean words = text.length() >= LONG && text.indexOf(' ') > 0;
    return words && Letters.isAllCapitals(text) && passage.typed(0, text.length());
  }

  private static Set<Block> firstLevel(Plan plan) {
    Set<Block> first = Collections.newSetFromMap(new IdentityHashMap<>());
    first.addAll(plan.blocks());
    for (Appendix appendix : plan.appendices()) {
      first.addAll(appendix.blocks());
    }
    return first;
  }
}
