package vn.kehoach.check;

import java.util.List;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostics;

/** A sign typed at the end where the tool writes it (nd30 CC-01, CC-05, NN-02, PA-05). */
final class HandTypedEnd implements Rule {

  @Override
  public void check(Subject subject, Diagnostics out) {
    List<Passage> passages = subject.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean last = i + 1 == passages.size() || passages.get(i + 1).group() != passage.group();
      String signs = signs(passage, last);
      if (mayEnd(passage, signs)) {
        report(passage, end(passage, signs), out);
      }
    }
  }

  private static String signs(Passage passage, boolean last) {
    return switch (passage.kind()) {
      case BASIS -> ";.,:";
      case RECIPIENT -> ";.,";
      case OPENING -> last ? ":;.," : "";
      case CLOSING -> last ? "./;:," : "";
      default -> "";
    };
  }

  /** Whether there can be anything at the end: most passages end as they should. */
  private static boolean mayEnd(Passage passage, String signs) {
    int last = passage.length() - 1;
    boolean stop = passage.at(last) == '.' && passage.at(last - 1) != '/' && signs.isEmpty();
    return !stop && !Letters.isWord(passage.at(last));
  }

  /** Where the signs at the end begin; a text may always end with an ellipsis, never with "./.". */
  private static int end(Passage passage, String signs) {
    String text = passage.text().stripTrailing();
    if (text.endsWith("./.")) {
      return text.length() - 3;
    }
    if (text.endsWith("...") || text.endsWith("v.v.")) {
      return text.length();
    }
    int end = text.length();
    while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static void report(Passage passage, int from, Diagnostics out) {
    int to = passage.text().stripTrailing().length();
    if (from < to && from > 0 && passage.typed(from, to)) {
      out.report(Code.HAND_TYPED_END, passage.span(from, to), passage.words(from, to), "");
    }
  }
}
