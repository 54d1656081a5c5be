package vn.kehoach;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Messages;

/**
 * A finding that a case expects, as the case says it in a comment on the line of the finding:
 *
 * <pre>
 * # error[KH102]
 * # error[KH102]:3 "viết hai lần" warning[KH503]
 * #^ error[KH102]:3 (the finding is on the line above; ^^ is two lines above)
 * </pre>
 *
 * @param column where the finding begins, if the case says it
 * @param fragment a part of its Vietnamese sentence or remedy; may be empty
 */
record ExpectedFinding(
    String severity, String code, int line, Optional<Integer> column, String fragment) {
  private static final Messages VIETNAMESE = Messages.of("vi");
  private static final String ONE =
      "(error|warning|note)\\[(KH\\d{3})](?::(\\d+))?(?:\\s+\"([^\"]*)\")?";
  private static final Pattern FINDING = Pattern.compile(ONE);
  private static final Pattern COMMENT =
      Pattern.compile("#(\\^*)\\s*(" + ONE + "(?:\\s+" + ONE + ")*)");

  /** What the comments of a case expect, in their order. */
  static List<ExpectedFinding> in(String text) {
    List<ExpectedFinding> expected = new ArrayList<>();
    String[] lines = text.split("\\r\\n|\\r|\\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher comment = COMMENT.matcher(lines[i]);
      while (comment.find()) {
        int line = i + 1 - comment.group(1).length();
        FINDING.matcher(comment.group(2)).results().forEach(f -> expected.add(of(f, line)));
      }
    }
    return expected;
  }

  private static ExpectedFinding of(MatchResult found, int line) {
    Optional<Integer> column = Optional.ofNullable(found.group(3)).map(Integer::valueOf);
    String fragment = Optional.ofNullable(found.group(4)).orElse("");
    return new ExpectedFinding(found.group(1), found.group(2), line, column, fragment);
  }

  /** Whether a finding is the expected one. */
  boolean matches(Diagnostic finding) {
    return severity.equals(finding.severity().name().toLowerCase(Locale.ROOT))
        && code.equals(finding.code().id())
        && line == finding.span().from().line()
        && column.map(c -> c == finding.span().from().column()).orElse(true)
        && said(finding).contains(fragment);
  }

  private static String said(Diagnostic finding) {
    return VIETNAMESE.sentence(finding) + "\n" + VIETNAMESE.hint(finding).orElse("");
  }

  @Override
  public String toString() {
    String at = line + column.map(c -> ":" + c).orElse("");
    return at + ": " + severity + "[" + code + "]" + (fragment.isEmpty() ? "" : ": …" + fragment);
  }
}
