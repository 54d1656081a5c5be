package vn.kehoach.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.number.NumberedPlan.NumberedAppendix;
import vn.kehoach.plan.Appendix;

/** An appendix that the text never points to (nd30 PL-01). */
final class AppendixUnmentioned implements Rule {
  private static final int MOST = 100;

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Appendix> appendices = subject.plan().appendices();
    if (appendices.isEmpty() || appendices.size() > MOST) {
      return;
    }
    Set<String> references = new HashSet<>(subject.references());
    for (int i = 0; i < appendices.size(); i++) {
      Appendix appendix = appendices.get(i);
      String number = number(subject.numbered().appendices(), i);
      boolean named = references.contains(appendix.id()) && !appendix.id().isEmpty();
      if (!named && subject.passages().stream().noneMatch(p -> names(p, number))) {
        out.report(Code.APPENDIX_UNMENTIONED, appendix.span(), name(number));
      }
    }
  }

  private static String number(List<NumberedAppendix> numbered, int i) {
    return i < numbered.size() ? numbered.get(i).number() : "";
  }

  private static String name(String number) {
    return number.isEmpty() ? "Phụ lục" : "Phụ lục " + number;
  }

  private static boolean names(Passage passage, String number) {
    String text = passage.text();
    boolean running = passage.kind() != Kind.TITLE && passage.kind() != Kind.CELL;
    if (!running || !text.contains("hụ lục") && !text.contains("iểu kèm theo")) {
      return false;
    }
    int at = text.indexOf("hụ lục " + number);
    return number.isEmpty() || at >= 0 && !Letters.isWord(passage.at(at + 7 + number.length()));
  }
}
