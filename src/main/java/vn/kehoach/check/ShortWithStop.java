package vn.kehoach.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/**
 * The short form of a title with a stop beside others without one, among the recipients: CT, các
 * PCT. UBND xã.
 */
final class ShortWithStop extends TextRule {
  private static final List<String> TITLES = List.of("CT", "PCT", "BT", "PBT", "CVP", "PCVP");

  private final List<Runnable> findings = new ArrayList<>();
  private boolean plain;

  @Override
  Collection<String> openers() {
    return TITLES;
  }

  @Override
  void look(Passage passage, int at, Diagnostics out) {
    int end = passage.wordEnd(at);
    boolean title = TITLES.contains(passage.words(at, end));
    if (passage.kind() != Passage.Kind.RECIPIENT || !title) {
      return;
    }
    boolean stop = passage.at(end) == '.' && passage.at(end + 1) == ' ';
    plain |= !stop;
    if (stop && passage.typed(at, end + 1)) {
      String typed = passage.words(at, end + 1);
      String right = passage.words(at, end);
      findings.add(
          () -> out.report(Code.SHORT_WITH_STOP, passage.span(end, end + 1), typed, right));
    }
  }

  @Override
  public void check(Subject subject, Diagnostics out) {
    if (plain) {
      findings.forEach(Runnable::run);
    }
  }
}
