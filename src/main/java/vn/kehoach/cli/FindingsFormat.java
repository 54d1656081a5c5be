package vn.kehoach.cli;

import java.util.Optional;
import vn.kehoach.check.RuleBook;
import vn.kehoach.check.RuleEntry;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.DiagnosticPrinter;
import vn.kehoach.diagnostic.GithubPrinter;
import vn.kehoach.diagnostic.HumanPrinter;
import vn.kehoach.diagnostic.JsonPrinter;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.SarifPrinter;
import vn.kehoach.diagnostic.ShortPrinter;

/** How findings are printed ({@code --format}). */
enum FindingsFormat {
  HUMAN,
  SHORT,
  JSON,
  SARIF,
  GITHUB;

  /** The printer of this format. */
  DiagnosticPrinter printer(Messages messages) {
    return switch (this) {
      case HUMAN -> new HumanPrinter(messages);
      case SHORT -> new ShortPrinter(messages);
      case JSON -> new JsonPrinter(messages, FindingsFormat::ruleName);
      case SARIF -> new SarifPrinter(messages, FindingsFormat::ruleName);
      case GITHUB -> new GithubPrinter(messages);
    };
  }

  private static Optional<String> ruleName(Code code) {
    return RuleBook.find(code.id()).map(RuleEntry::name);
  }
}
