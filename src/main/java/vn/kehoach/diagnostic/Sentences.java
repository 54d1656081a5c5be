package vn.kehoach.diagnostic;

import java.util.List;
import java.util.Optional;

/** What is said about a finding, in one language: one line each, nothing that moves a terminal. */
final class Sentences {
  private final Messages messages;

  Sentences(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong. */
  String sentence(Diagnostic finding) {
    return oneLine(messages.sentence(finding));
  }

  /** What to do about it, if there is a remedy whose arguments are all known. */
  Optional<String> hint(Diagnostic finding) {
    return messages.hint(finding).map(Sentences::oneLine);
  }

  /** What stands at a related place. */
  String sentence(Related related) {
    return oneLine(messages.get(related.messageKey(), related.arguments()));
  }

  /** The word for how grave a finding is. */
  String severity(Diagnostic finding) {
    return messages.get("severity." + finding.severity());
  }

  /** How many findings of each severity there are. */
  String count(List<Diagnostic> findings) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = findings.stream().filter(f -> f.severity() == severity).count();
      if (count > 0) {
        counts
            .append(counts.isEmpty() ? "" : ", ")
            .append(messages.get("count." + severity, count));
      }
    }
    return counts.toString();
  }

  /** Without line breaks and control characters: what is quoted comes from anywhere. */
  static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
  }
}
