package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.plan.Block;

/** A paragraph or item that ends without any sign (thiếu dấu kết câu). */
final class NoStop implements Rule {
  private static final int SHORTEST = 8;

  @Override
  public void check(Subject subject, Diagnostics out) {
    for (Passage passage : subject.passages()) {
      boolean text =
          switch (passage.kind()) {
            case PARAGRAPH, ITEM, TARGET -> true;
            case CLAUSE -> isLeaf(passage.owner());
            default -> false;
          };
      if (text && isOpen(passage) && hasManyWords(passage)) {
        report(passage, out);
      }
    }
  }

  private static boolean isLeaf(Block owner) {
    return owner instanceof Block.Clause clause && clause.children().isEmpty();
  }

  private static boolean isOpen(Passage passage) {
    char last = passage.at(passage.length() - 1);
    return Letters.isWord(last) || last == '%';
  }

  private static boolean hasManyWords(Passage passage) {
    return List.of(passage.text().split(" ", SHORTEST + 1)).size() > SHORTEST;
  }

  private static void report(Passage passage, Diagnostics out) {
    int end = passage.length();
    int from = Math.max(0, passage.wordStart(end));
    from = from == end ? end - 1 : from;
    out.report(Code.NO_STOP, passage.span(from, end), passage.words(from, end));
  }
}
