package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** "-" and "–" mixed in one plan (nd30 QH-02 shows the hyphen with blanks). */
final class DashMix extends TextRule {
  private static final Pattern SYMBOL = Pattern.compile("\\d ?/ ?[A-ZĐa-z]{1,5} ?$");

  private final List<Runnable> findings = new ArrayList<>();
  private boolean hyphen;

  @Override
  String signs() {
    return "-–";
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    if (passage.at(at) == '–') {
      if (at > 0 && passage.typed(at, at + 1) && !inSymbol(passage, at)) {
        findings.add(() -> out.report(Code.DASH_MIX, passage.span(at, at + 1), "–", "-"));
      }
    } else {
      boolean spaced = passage.at(at - 1) == ' ' && passage.at(at + 1) == ' ';
      boolean years = Letters.isDigit(passage.at(at - 1)) && Letters.isDigit(passage.at(at + 1));
      hyphen |= at > 0 && (spaced || years);
    }
  }

  /** The dash of 170/KH – UBND is the business of another rule. */
  private static boolean inSymbol(Passage passage, int at) {
    String before = passage.words(Math.max(0, at - 12), at);
    return SYMBOL.matcher(before).find();
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (hyphen) {
      findings.forEach(Runnable::run);
    }
  }
}
