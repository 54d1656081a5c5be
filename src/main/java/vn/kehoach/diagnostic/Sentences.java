package vn.kehoach.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about findings in one language, each on one line that is safe to print. */
final class Sentences {
  private final Messages messages;

  Sentences(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong. */
  String sentence(Diagnostic finding) {
    return ScreenText.safe(messages.sentence(finding));
  }

  /** What to do about it, where there is a remedy. */
  Optional<String> hint(Diagnostic finding) {
    return messages.hint(finding).map(ScreenText::safe);
  }

  /** The word before a remedy. */
  String hintWord() {
    return messages.get("hint");
  }

  /** What stands at a related place. */
  String sentence(Related related) {
    return ScreenText.safe(messages.get(related.messageKey(), related.arguments()));
  }

  /** The word for how grave a finding is. */
  String severity(Diagnostic finding) {
    return messages.get("severity." + finding.severity());
  }

  /** How many findings there are of each severity that occurs. */
  String count(List<Diagnostic> findings) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        counts.add(count(severity, count));
      }
    }
    return String.join(", ", counts);
  }

  private String count(Severity severity, long count) {
    String key = "count." + severity;
    String exact = key + "." + count;
    return messages.has(exact) ? messages.get(exact) : messages.get(key, count);
  }
}
