package vn.kehoach.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings for people (bản rút gọn): of one kind in one file the first hundred, and how many more
 * there are.
 */
final class Abridged {
  private static final int MOST = 100;

  /** What is told alike: a code in a file. */
  private record Kind(String file, String code) {
    static Kind of(Diagnostic finding) {
      boolean more = finding.code() == Code.MORE_OF_A_KIND;
      String code = more ? (String) finding.arguments().get(1) : finding.code().id();
      return new Kind(finding.span().file().name(), code);
    }
  }

  private Abridged() {}

  /** The same findings where no kind has more. */
  static List<Diagnostic> of(List<Diagnostic> findings) {
    if (findings.size() <= MOST) {
      return findings;
    }
    Map<Kind, Integer> told = new HashMap<>();
    Map<Kind, More> more = new LinkedHashMap<>();
    List<Diagnostic> shown = new ArrayList<>();
    for (Diagnostic finding : findings) {
      Kind kind = Kind.of(finding);
      if (told.merge(kind, 1, Integer::sum) <= MOST) {
        shown.add(finding);
      } else {
        more.merge(kind, More.of(finding), More::plus);
      }
    }
    more.values().forEach(left -> shown.add(left.told(MOST)));
    return shown;
  }
}
