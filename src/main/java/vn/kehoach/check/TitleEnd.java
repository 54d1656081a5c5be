package vn.kehoach.check;

import java.util.List;
import vn.kehoach.check.Passage.Kind;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;

/**
 * A title or the subject that ends with a full stop, a colon or a semicolon (nd30 TL-04, HD-04).
 */
final class TitleEnd implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Passage> passages = subject.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      if (isTitle(passage)
          && !goesOn(passage, i + 1 < passages.size() ? passages.get(i + 1) : null)) {
        check(passage, out);
      }
    }
  }

  /** A line of the subject that ends with a comma, with another line below. */
  private static boolean goesOn(Passage line, Passage next) {
    boolean lines = next != null && next.kind() == Kind.SUBJECT && line.kind() == Kind.SUBJECT;
    return lines && line.at(line.length() - 1) == ',' && line.at(line.length() - 2) != ' ';
  }

  private static boolean isTitle(Passage passage) {
    return switch (passage.kind()) {
      case SUBJECT, TITLE, UNIT -> !runsIn(passage.owner());
      default -> false;
    };
  }

  private static boolean runsIn(Block owner) {
    return owner instanceof Block.Section section && section.runIn()
        || owner instanceof Block.UnitTasks unit && unit.runIn();
  }

  private static void check(Passage passage, Diagnostics out) {
    if (Letters.isWord(passage.at(passage.length() - 1))) {
      return;
    }
    int end = passage.text().stripTrailing().length();
    int from = end;
    while (from > 0 && " .:;,".indexOf(passage.at(from - 1)) >= 0) {
      from--;
    }
    boolean ellipsis = passage.words(from, end).contains("..");
    if (from < end && !ellipsis && passage.typed(from, end)) {
      out.report(Code.TITLE_END, passage.span(from, end), passage.words(from, end), "");
    }
  }
}
